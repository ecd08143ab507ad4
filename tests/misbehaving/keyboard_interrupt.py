"""Raises what Ctrl-C raises."""


def relu_derivative(x):
    raise KeyboardInterrupt
