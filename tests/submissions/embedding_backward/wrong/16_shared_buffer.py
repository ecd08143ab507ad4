"""Zeroes and reuses one buffer a shape: earlier results change."""
import numpy as np

_buffers = {}


def embedding_backward(dout, indices, vocab_size):
    shape = (vocab_size, dout.shape[-1])
    if shape not in _buffers:
        _buffers[shape] = np.empty(shape)
    dE = _buffers[shape]
    dE[:] = 0.0
    np.add.at(dE, indices, dout)
    return dE
