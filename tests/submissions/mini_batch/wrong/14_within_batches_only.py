"""Shuffles inside each consecutive block only.
Mistake: samples never leave their block
"""

def mini_batch(X, y, batch_size, rng):
    def block(a):
        sel = a + rng.permutation(min(batch_size, len(X) - a))
        return X[sel], y[sel]
    return [block(a) for a in range(0, len(X), batch_size)]
