"""A DataLoader-like iterable class with __iter__ and __len__, not a list."""
import numpy as np


class Loader:
    def __init__(self, X, y, size, order):
        self.X, self.y, self.size, self.order = X, y, size, order

    def __len__(self):
        return (len(self.order) + self.size - 1) // self.size

    def __iter__(self):
        for b in range(len(self)):
            sel = self.order[b * self.size:(b + 1) * self.size]
            yield self.X[sel], self.y[sel]


def mini_batch(X, y, batch_size, rng):
    return Loader(X, y, batch_size, rng.permutation(X.shape[0]))
