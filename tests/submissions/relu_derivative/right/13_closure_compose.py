"""Builds the function out of closures and functools.reduce composition."""
from functools import reduce
import operator

import numpy as np


def compose(*fs):
    return lambda arg: reduce(lambda acc, f: f(acc), fs, arg)


def greater_than(threshold):
    def test(values):
        return operator.gt(values, threshold)
    return test


def cast(kind):
    return lambda values: values.astype(kind)


relu_derivative = compose(greater_than(0.0), cast(np.float64))
