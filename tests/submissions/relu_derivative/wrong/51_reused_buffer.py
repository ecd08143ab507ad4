"""Breaks purity: one buffer per shape is returned again and again, so an earlier result changes on the next call."""
import numpy as np

_buffers = {}


def relu_derivative(x):
    if x.shape not in _buffers:
        _buffers[x.shape] = np.empty(x.shape)
    out = _buffers[x.shape]
    np.copyto(out, x > 0)
    return out
