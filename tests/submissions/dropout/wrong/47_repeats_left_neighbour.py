import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, np.ones_like(A)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    rep = rng.random(A.shape) < 0.2
    for j in range(1, A.shape[1]):
        mask[:, j] = np.where(rep[:, j], mask[:, j - 1], mask[:, j])
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
