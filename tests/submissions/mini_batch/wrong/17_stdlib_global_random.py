"""Breaks 'drawn from rng alone': random.shuffle of the standard library with its global state."""
import random
import numpy as np


def mini_batch(X, y, batch_size, rng):
    pairs = list(zip(X, y))
    random.shuffle(pairs)
    out = []
    for i in range(0, len(pairs), batch_size):
        bx, by = zip(*pairs[i:i + batch_size])
        out.append((np.array(bx), np.array(by)))
    return out
