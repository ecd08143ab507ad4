import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    if not mask.any():
        mask[rng.integers(A.shape[0]), rng.integers(A.shape[1])] = 1.0
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
