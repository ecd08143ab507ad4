import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    out = A * mask
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
