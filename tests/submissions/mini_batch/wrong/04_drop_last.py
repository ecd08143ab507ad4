"""The incomplete last batch is lost.
Mistake: remainder thrown away
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    n = len(X) // batch_size
    idx = order[:n * batch_size].reshape(n, batch_size)
    return [(X[i], y[i]) for i in idx]
