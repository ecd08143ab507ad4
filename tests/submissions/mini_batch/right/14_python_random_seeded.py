"""Seeds a private random.Random with bits drawn from rng, sorted by random keys."""

import random

def mini_batch(X, y, batch_size, rng):
    r = random.Random(int(rng.integers(0, 2**63)))
    order = sorted(range(len(X)), key=lambda _: r.random())
    return [(X[order[i:i + batch_size]], y[order[i:i + batch_size]]) for i in range(0, len(order), batch_size)]
