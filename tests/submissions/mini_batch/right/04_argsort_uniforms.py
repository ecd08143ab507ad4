"""Sorts uniform draws to get the order and cuts with np.split, results are views of a shuffled copy."""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    order = np.argsort(rng.random(X.shape[0]))
    cuts = np.arange(batch_size, X.shape[0], batch_size)
    return list(zip(np.split(X[order], cuts), np.split(y[order], cuts)))
