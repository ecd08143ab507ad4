"""rng.choice with its default replacement.
Mistake: forgot replace=False
"""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    sel = rng.choice(np.arange(len(y)), len(y))
    return [(X[sel][s:s + batch_size], y[sel][s:s + batch_size]) for s in range(0, len(y), batch_size)]
