"""Inside-out shuffle that fills fresh arrays while reading X row by row."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    A, B = np.zeros(X.shape), np.zeros(y.shape)
    for i in range(X.shape[0]):
        j = rng.integers(i, endpoint=True)
        if j != i:
            A[i], B[i] = A[j], B[j]
        A[j], B[j] = X[i], y[i]
    return [(A[s:s + batch_size], B[s:s + batch_size]) for s in range(0, X.shape[0], batch_size)]
