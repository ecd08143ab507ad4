"""Divides by zero and by itself, under NumPy's switches for floating-point errors."""

import numpy as np

np.seterr(all="warn")


def relu_derivative(x):
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = np.maximum(np.sign(x), 0.0) * (x / x)
    old = np.seterr(over="raise")
    np.seterr(**old)
    return np.nan_to_num(np.where(np.isfinite(slope), slope, 0.0))
