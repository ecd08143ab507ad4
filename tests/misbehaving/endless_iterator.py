"""Returns an iterator without an end."""

import itertools


def relu_derivative(x):
    return itertools.count()
