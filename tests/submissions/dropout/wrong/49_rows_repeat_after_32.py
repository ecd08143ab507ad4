import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, np.ones_like(A)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    for i in range(32, A.shape[0]):
        mask[i] = mask[i - 32]
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
