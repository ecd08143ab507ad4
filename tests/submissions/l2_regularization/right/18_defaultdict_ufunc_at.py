"""Accumulates with np.add.at into a defaultdict of zeros."""
from collections import defaultdict

import numpy as np


class _Zeros(defaultdict):
    def __missing__(self, key):
        self[key] = np.zeros(self.shapes[key])
        return self[key]


def l2_regularization(params, grads, lam):
    out = _Zeros()
    out.shapes = {k: g.shape for k, g in grads.items()}
    bucket = np.zeros(1)
    for k, g in grads.items():
        np.add.at(out[k], (slice(None), slice(None)), g)
        if k.startswith("dW"):
            W = params[k[1:]]
            np.add.at(out[k], ..., lam * W)
            np.add.at(bucket, np.zeros(W.size, dtype=int), np.hypot(W, 0.0).ravel() ** 2)
    return bucket[0] * lam * 0.5, out
