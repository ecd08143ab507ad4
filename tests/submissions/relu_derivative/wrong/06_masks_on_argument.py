"""Overwrites the caller's x with the mask values.
Mistake: works in place on the input
"""


def relu_derivative(x):
    x[x <= 0] = 0
    x[x > 0] = 1
    return x
