"""The textbook permutation of indices and slices of it."""

def mini_batch(X, y, batch_size, rng):
    m = X.shape[0]
    perm = rng.permutation(m)
    Xs, ys = X[perm], y[perm]
    batches = []
    for s in range(0, m, batch_size):
        batches.append((Xs[s:s + batch_size], ys[s:s + batch_size]))
    return batches
