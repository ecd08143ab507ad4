"""Calls itself for ever."""


def relu_derivative(x):
    return relu_derivative(x)
