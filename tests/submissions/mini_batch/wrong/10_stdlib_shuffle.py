"""Shuffles with the random module, not reproducible from rng.
Mistake: order comes from python's random module
"""
import numpy as np

import random

def mini_batch(X, y, batch_size, rng):
    rows = list(zip(X, y))
    random.shuffle(rows)
    res = []
    while rows:
        xs, ys = zip(*rows[:batch_size])
        res.append((np.array(xs), np.array(ys)))
        rows = rows[batch_size:]
    return res
