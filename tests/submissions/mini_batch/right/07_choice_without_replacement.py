"""rng.choice without replacement, batches as lists inside a tuple."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    m = len(y)
    chosen = rng.choice(m, size=m, replace=False)
    return tuple([X[chosen[a:a + batch_size]], y[chosen[a:a + batch_size]]] for a in range(0, m, batch_size))
