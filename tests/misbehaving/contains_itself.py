"""Returns a list that holds itself."""


def relu_derivative(x):
    value = []
    value.append(value)
    return value
