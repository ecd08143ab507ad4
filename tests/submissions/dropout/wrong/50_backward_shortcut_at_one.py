import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, np.ones_like(A)
    mask = (rng.random(A.shape) < keep_prob).astype(float)
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    if keep_prob == 1.0:
        return dout.copy()
    return dout * mask / keep_prob
