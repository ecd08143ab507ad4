"""Is no Python."""


def relu_derivative(x)
    return x > 0
