"""Fails while it is loaded."""

THRESHOLD = 1 / 0


def relu_derivative(x):
    return x > THRESHOLD
