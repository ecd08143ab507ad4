"""Breaks the shape of X at d = 1: the feature axis is squeezed away."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    data = np.column_stack([X.squeeze() if X.shape[1] == 1 and X.shape[0] > 1 else X, y])
    data = rng.permutation(data)
    d = X.shape[1]
    cols = 0 if d == 1 else slice(0, d)
    return [(data[i:i + batch_size, cols], data[i:i + batch_size, d:]) for i in range(0, len(data), batch_size)]
