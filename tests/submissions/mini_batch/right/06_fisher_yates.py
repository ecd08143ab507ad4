"""A hand written Fisher-Yates with rng.integers, inclusive of i."""

def _fisher_yates(n, rng):
    a = list(range(n))
    for i in range(n - 1, 0, -1):
        j = int(rng.integers(0, i + 1))
        a[i], a[j] = a[j], a[i]
    return a

def mini_batch(X, y, batch_size, rng):
    order = _fisher_yates(len(X), rng)
    out = []
    while order:
        part, order = order[:batch_size], order[batch_size:]
        out.append((X[part], y[part]))
    return out
