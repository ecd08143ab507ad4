"""Breaks '1 where x > 0' on small entries such as 1e-60 or 5e-324: the cast to float32 flushes them to zero."""
import numpy as np


def relu_derivative(x):
    with np.errstate(all="ignore"):
        x32 = x.astype(np.float32)
    return (x32 > 0).astype(np.float32)
