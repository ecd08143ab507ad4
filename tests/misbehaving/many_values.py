"""Returns a list of millions of numbers."""


def relu_derivative(x):
    return [0.0] * 5_000_000
