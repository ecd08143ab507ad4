"""An explicit permutation matrix multiplied onto X and y."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    P = np.eye(m)[rng.permutation(m)]
    return [(P[i:i + batch_size] @ X, P[i:i + batch_size] @ y) for i in range(0, m, batch_size)]
