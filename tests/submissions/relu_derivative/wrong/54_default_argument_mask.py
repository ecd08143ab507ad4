"""Breaks 'same answer whatever was called before': a mutable default keeps the mask and ors new ones into it."""
import numpy as np


def relu_derivative(x, masks={}):
    mask = masks.setdefault(x.shape, np.zeros(x.shape, dtype=bool))
    mask |= x > 0
    return mask.astype(float)
