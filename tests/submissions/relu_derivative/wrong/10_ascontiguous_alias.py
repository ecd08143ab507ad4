"""Breaks purity for C-contiguous x only: np.ascontiguousarray does not copy there and the in-place writes hit x."""
import numpy as np


def relu_derivative(x):
    work = np.ascontiguousarray(x)   # "makes a clean copy"
    work[work <= 0] = 0.0
    work[work > 0] = 1.0
    return work
