"""Breaks '1 where x > 0' in the entries after the last full block of eight: the remainder stays zero."""
import numpy as np

BLOCK = 8


def relu_derivative(x):
    src = x.flatten()
    dst = np.zeros_like(src)
    for b in range(src.size // BLOCK):
        part = slice(b * BLOCK, (b + 1) * BLOCK)
        dst[part] = src[part] > 0
    return dst.reshape(x.shape)
