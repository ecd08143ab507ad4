"""Works with positions first: (R, Q, ...) by itertools, returns a transposed view."""
from itertools import product

import numpy as np


class Pool:
    def __init__(self, rows, cols, step):
        self.rows, self.cols, self.step = rows, cols, step

    def windows(self, shape):
        R, Q = shape
        for r, q in product(range(R), range(Q)):
            yield (r, q), slice(r * self.step, r * self.step + self.rows), slice(
                q * self.step, q * self.step + self.cols)

    def pull_back(self, images, grads):
        out = np.zeros_like(images)
        for (r, q), rows, cols in self.windows(grads.shape[:2]):
            view = out[rows, cols]
            block = images[rows, cols]
            taken = np.zeros(block.shape[2:], dtype=bool)
            top = block.max(axis=(0, 1))
            for u in range(self.rows):
                for v in range(self.cols):
                    hit = (block[u, v] == top) & ~taken
                    view[u, v] += np.where(hit, grads[r, q], 0.0)
                    taken |= hit
        return out


def max_pool_backward(dout, X, pool, stride):
    to_front, to_back = (2, 3, 0, 1), (2, 3, 0, 1)
    moved = Pool(*pool, stride).pull_back(X.transpose(to_front), dout.transpose(to_front))
    return moved.transpose(to_back)
