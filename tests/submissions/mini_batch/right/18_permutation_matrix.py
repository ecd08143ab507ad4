"""A permutation matrix from rng applied by matrix product, and an iter over a list."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    P = rng.permutation(np.eye(m), axis=0)
    SX, Sy = P @ X, P @ y
    return iter([(SX[k:min(k + batch_size, m)], Sy[k:min(k + batch_size, m)]) for k in range(0, m, batch_size)])
