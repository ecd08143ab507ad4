"""Merges the remainder into the last full batch, which becomes larger than batch_size.
Mistake: remainder glued on the previous batch
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    n = max(1, len(X) // batch_size)
    ends = [batch_size * (k + 1) for k in range(n - 1)] + [len(X)]
    return [(X[order[k * batch_size:e]], y[order[k * batch_size:e]]) for k, e in enumerate(ends)]
