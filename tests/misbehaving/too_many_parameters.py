"""Wants an argument that nobody gives."""


def relu_derivative(x, y):
    return x > y
