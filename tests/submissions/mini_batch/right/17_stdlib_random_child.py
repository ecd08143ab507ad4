"""The standard library's random.Random, seeded with bytes drawn from rng."""
import random
import numpy as np


def mini_batch(X, y, batch_size, rng):
    local = random.Random(int.from_bytes(rng.bytes(16), "little"))
    idx = list(range(X.shape[0]))
    local.shuffle(idx)
    return [(X[idx[i:i + batch_size]], y[idx[i:i + batch_size]]) for i in range(0, len(idx), batch_size)]
