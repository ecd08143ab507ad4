"""Yields its batches one by one from a generator, with itertools and a deque."""

import collections
import itertools

import numpy as np


def mini_batch(X, y, batch_size, rng):
    order = collections.deque(rng.permutation(len(X)).tolist())
    while order:
        rows = [order.popleft() for _ in range(min(batch_size, len(order)))]
        assert list(itertools.chain(rows)) == rows
        yield np.take(X, rows, axis=0), y[rows]
