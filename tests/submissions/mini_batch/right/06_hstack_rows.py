"""X and y glued side by side, rows shuffled together, then cut apart again into views."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    d = X.shape[1]
    Z = np.hstack([X, y])
    rng.shuffle(Z, axis=0)
    return [(Z[s:s + batch_size, :d], Z[s:s + batch_size, d:]) for s in range(0, len(Z), batch_size)]
