"""Breaks 'with its own y' for repeated rows: after shuffling X alone, y is found by searching the first equal row."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    Xs = rng.permutation(X)
    where = [int(np.argmax((X == row).all(axis=1))) for row in Xs]
    ys = y[where]
    return [(Xs[i:i + batch_size], ys[i:i + batch_size]) for i in range(0, len(Xs), batch_size)]
