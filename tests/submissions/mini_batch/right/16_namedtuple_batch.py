"""Each batch is a NamedTuple with arrays of its own."""
from typing import NamedTuple
import numpy as np


class Batch(NamedTuple):
    X: np.ndarray
    y: np.ndarray


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    index = rng.permuted(np.arange(m))
    return [Batch(X=X[index[lo:min(lo + batch_size, m)]].copy(), y=y[index[lo:min(lo + batch_size, m)]].copy())
            for lo in range(0, m, batch_size)]
