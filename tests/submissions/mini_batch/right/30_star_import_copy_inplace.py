"""from numpy import *; copies first and swaps rows of the copies in place."""
from numpy import *


def mini_batch(X, y, batch_size, rng):
    A = array(X, copy=True); B = array(y, copy=True)
    n = A.shape[0]
    for i in range(n):
        j = i + int(floor(rng.uniform() * (n - i)))
        A[[i, j]] = A[[j, i]]; B[[i, j]] = B[[j, i]]
    starts = arange(0, n, batch_size)
    return [(A[s:s+batch_size], B[s:s+batch_size]) for s in starts]
