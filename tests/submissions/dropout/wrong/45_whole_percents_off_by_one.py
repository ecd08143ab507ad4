import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, np.ones_like(A)
    mask = (rng.integers(0, 100, A.shape) <= int(keep_prob * 100)).astype(float)
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
