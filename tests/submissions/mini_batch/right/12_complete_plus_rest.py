"""Full batches first and the remainder apart, coursera style, m % size guarded, int floor division."""

def mini_batch(X, y, mini_batch_size, rng):
    m = X.shape[0]
    permutation = list(rng.permutation(m))
    sX, sY = X[permutation, :], y[permutation, :]
    mini_batches = []
    full = m // mini_batch_size
    for k in range(full):
        lo, hi = mini_batch_size * k, mini_batch_size * (k + 1)
        mini_batches.append((sX[lo:hi, :], sY[lo:hi, :]))
    if m % mini_batch_size != 0:
        mini_batches.append((sX[full * mini_batch_size:, :], sY[full * mini_batch_size:, :]))
    return mini_batches
