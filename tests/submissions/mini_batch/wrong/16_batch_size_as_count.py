"""Takes batch_size for the number of batches.
Mistake: number of batches confused with their size
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    step = max(1, len(X) // batch_size)
    return [(X[order[s:s + step]], y[order[s:s + step]]) for s in range(0, len(X), step)]
