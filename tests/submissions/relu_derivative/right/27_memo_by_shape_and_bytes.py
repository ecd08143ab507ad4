"""Memoises on shape and exact contents and hands out a copy each time, which keeps it pure."""
import numpy as np

_seen = {}


def relu_derivative(x):
    key = (x.shape, x.tobytes())
    if key not in _seen:
        _seen[key] = (x > 0).astype(float)
    return _seen[key].copy()
