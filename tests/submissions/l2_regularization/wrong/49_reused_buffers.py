"""Breaks 'same answer whatever was called before': results live in buffers kept per key and shape, the next call overwrites them."""
import numpy as np

_buffers = {}


def _buffer(key, shape):
    return _buffers.setdefault((key, shape), np.empty(shape))


def l2_regularization(params, grads, lam):
    penalty, out = 0.0, {}
    for k, g in grads.items():
        buf = _buffer(k, g.shape)
        buf[...] = g
        if k[1] == "W":
            W = params[k[1:]]
            buf += lam * W
            penalty += 0.5 * lam * np.sum(W * W)
        out[k] = buf
    return penalty, out
