"""Breaks the shape after a call with the same numbers in another shape (say (2, 3) then (3, 2)): the cache key is the bytes alone."""
from functools import lru_cache

import numpy as np

_pending = {}


@lru_cache(maxsize=None)
def _compute(raw):
    arr = _pending[raw]
    return np.where(arr > 0, 1.0, 0.0)


def relu_derivative(x):
    raw = x.tobytes()
    _pending[raw] = x.copy()
    return _compute(raw).copy()
