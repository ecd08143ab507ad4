"""Breaks the value for any view that is not C-contiguous: rows are read straight from the data pointer."""
import ctypes

import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, c = logits.shape
    out = np.zeros((m, c))
    if logits.strides[0] < 0 or logits.strides[1] < 0:
        logits = logits.copy()
    ptr = logits.ctypes.data_as(ctypes.POINTER(ctypes.c_double))
    for i in range(m):
        z = np.array([ptr[i * c + j] for j in range(c)])
        e = np.exp(z - z.max())
        out[i] = (e / e.sum() - y_onehot[i]) / m
    return out
