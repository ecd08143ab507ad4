"""Computes the right answer in the argument itself."""


def relu_derivative(x):
    x[...] = x > 0
    return x
