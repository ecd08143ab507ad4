"""A generator function that draws when first advanced."""

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(len(X))
    while len(order):
        head, order = order[:batch_size], order[batch_size:]
        yield X[head], y[head]
