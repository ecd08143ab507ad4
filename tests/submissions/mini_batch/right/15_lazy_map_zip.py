"""Returns a lazy zip of two maps over index blocks made with itertools.islice, the order drawn at the call."""

from itertools import islice

def _blocks(it, n):
    it = iter(it)
    while chunk := list(islice(it, n)):
        yield chunk

def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(X.shape[0]).tolist()
    return zip(map(X.__getitem__, _blocks(order, batch_size)), map(y.__getitem__, _blocks(order, batch_size)))
