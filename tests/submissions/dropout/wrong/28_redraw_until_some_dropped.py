import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    while keep_prob < 1.0 and mask.all():
        mask = (rng.random(A.shape) < keep_prob).astype(float)
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
