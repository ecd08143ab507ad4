"""rng.permuted along axis 0 shuffles each column on its own and tears the rows apart.
Mistake: columns of a row permuted independently
"""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    Z = rng.permuted(np.concatenate([X, y], axis=1), axis=0)
    d = X.shape[1]
    return [(Z[i:i + batch_size, :d], Z[i:i + batch_size, d:]) for i in range(0, len(Z), batch_size)]
