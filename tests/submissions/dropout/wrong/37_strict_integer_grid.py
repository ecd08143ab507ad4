import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    mask = (rng.integers(0, 10, A.shape) < keep_prob * 10).astype(float)
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
