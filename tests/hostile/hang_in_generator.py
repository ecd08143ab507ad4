"""Returns a generator that gives one batch and then never another."""

import time


def mini_batch(X, y, batch_size, rng):
    yield X[:batch_size], y[:batch_size]
    while True:
        time.sleep(600)
