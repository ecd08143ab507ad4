"""A generator function: nothing is drawn before the first batch is asked for."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = rng.permutation(X.shape[0])
    start = 0
    while start < len(order):
        take = order[start:start + batch_size]
        yield X[take], y[take]
        start += batch_size
