"""Hands back the bare boolean comparison, which the page accepts as a numeric dtype."""


def relu_derivative(x):
    return x > 0.0
