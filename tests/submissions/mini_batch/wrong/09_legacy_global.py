"""Uses np.random.permutation and ignores rng.
Mistake: order comes from numpy's module level generator
"""
import numpy as np

def mini_batch(X, y, batch_size, rng=None):
    order = np.random.permutation(X.shape[0])
    return [(X[order[i:i + batch_size]], y[order[i:i + batch_size]]) for i in range(0, len(order), batch_size)]
