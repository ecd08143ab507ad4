"""Draws every batch with rng.integers, so rows repeat and others are missing.
Mistake: sampling with replacement
"""

def mini_batch(X, y, batch_size, rng):
    m, left, out = len(X), len(X), []
    while left > 0:
        n = min(batch_size, left)
        i = rng.integers(0, m, size=n)
        out.append((X[i], y[i]))
        left -= n
    return out
