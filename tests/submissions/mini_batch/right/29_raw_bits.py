"""Fisher-Yates on raw words of the bit generator, whichever it is."""
import numpy as np


def _below(n, rng):
    word = int(rng.bit_generator.random_raw()) << 32 ^ int(rng.bit_generator.random_raw())
    return word % n


def mini_batch(X, y, batch_size, rng):
    order = np.arange(X.shape[0])
    for last in range(order.size - 1, 0, -1):
        j = _below(last + 1, rng)
        order[[last, j]] = order[[j, last]]
    return [(X[order[a:a + batch_size]], y[order[a:a + batch_size]]) for a in range(0, order.size, batch_size)]
