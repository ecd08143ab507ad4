"""The result is a negatively strided view on a larger scratch array."""
import numpy as np


def relu_derivative(x):
    flip = tuple(slice(None, None, -1) for _ in x.shape)
    scratch = np.empty(x.shape[:-1] + (2 * x.shape[-1],), dtype=np.float16)
    half = scratch[..., ::2]
    half[...] = x[flip] > 0
    return half[flip]
