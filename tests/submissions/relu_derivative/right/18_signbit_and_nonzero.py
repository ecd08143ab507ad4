"""Combines signbit and nonzero tests through functools.reduce and returns int16."""
import functools
import operator

import numpy as np

_TESTS = (lambda v: np.logical_not(np.signbit(v)), lambda v: np.not_equal(v, 0))


def relu_derivative(x):
    return functools.reduce(operator.and_, (t(x) for t in _TESTS)).astype(np.int16)
