"""Each batch is a fresh draw without replacement, so rows reappear across batches.
Mistake: no memory of earlier batches within the epoch
"""

def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    batches = []
    for start in range(0, m, batch_size):
        n = min(batch_size, m - start)
        pick = rng.choice(m, n, replace=False)
        batches.append((X[pick], y[pick]))
    return batches
