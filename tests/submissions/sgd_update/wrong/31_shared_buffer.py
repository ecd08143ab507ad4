import numpy as np

_buffers = {}


def sgd_update(params, grads, lr):
    out = {}
    for k, v in params.items():
        buffer = _buffers.setdefault((k, v.shape), np.empty(v.shape))
        np.subtract(v, lr * grads["d" + k], out=buffer)
        out[k] = buffer
    return out
