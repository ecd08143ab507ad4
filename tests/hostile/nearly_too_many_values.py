"""Returns nearly as many values as one call may return, in nested lists, every time."""


def relu_derivative(x):
    return [[[float(index)] for index in range(100)] for _ in range(900)]
