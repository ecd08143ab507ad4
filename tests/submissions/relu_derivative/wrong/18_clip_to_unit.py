"""Entries between 0 and 1 come out as themselves.
Mistake: clamps x to the unit interval
"""


def relu_derivative(x):
    return x.clip(0, 1)
