"""rng.choice without replacement and math.ceil for the number of batches."""

import math

def mini_batch(X, y, batch_size, rng):
    m = len(X)
    ids = rng.choice(m, size=m, replace=False)
    n = math.ceil(m / batch_size)
    return [(X[ids[k * batch_size:(k + 1) * batch_size]], y[ids[k * batch_size:(k + 1) * batch_size]]) for k in range(n)]
