"""Breaks purity: the argument itself is overwritten with zeros and ones, whatever it is."""


def relu_derivative(x):
    x[x <= 0] = 0
    x[x > 0] = 1
    return x
