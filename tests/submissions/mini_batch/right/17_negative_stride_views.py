"""Batches are reversed views, batch contents read backwards from a shuffled copy."""

def mini_batch(X, y, batch_size, rng):
    p = rng.permutation(X.shape[0])
    A, B = X[p][::-1], y[p][::-1]
    return [(A[s:s + batch_size], B[s:s + batch_size]) for s in range(0, A.shape[0], batch_size)]
