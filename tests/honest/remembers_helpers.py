"""Keeps the results of helpers by `lru_cache`, and clears them at times."""

import functools
import gc

import numpy as np


@functools.lru_cache(maxsize=None)
def blank(shape):
    return np.zeros(shape)


@functools.cache
def threshold():
    return 0.0


def relu_derivative(x):
    slope = blank(x.shape).copy()
    slope[x > threshold()] = 1.0
    if blank.cache_info().currsize > 20:
        blank.cache_clear()
        gc.collect()
    return slope
