"""X and y get two different permutations.
Mistake: pairing of rows and labels lost
"""
import numpy as np

def mini_batch(X, y, batch_size, rng):
    A, B = rng.permutation(X, axis=0), rng.permutation(y, axis=0)
    cuts = range(batch_size, len(A), batch_size)
    return list(zip(np.split(A, cuts), np.split(B, cuts)))
