"""itertools.islice with the two-argument iter()."""
from itertools import islice
import numpy as np


def mini_batch(X, y, batch_size, rng):
    stream = iter(rng.permutation(np.arange(X.shape[0])))
    chunks = iter(lambda: list(islice(stream, batch_size)), [])
    return [(X[c], y[c]) for c in chunks]
