"""Returns inside the loop, so only the first batch arrives.
Mistake: epoch stops after one batch
"""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    batches = []
    for start in range(0, len(X), batch_size):
        sel = order[start:start + batch_size]
        batches.append((X[sel], y[sel]))
        return batches
