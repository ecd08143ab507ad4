import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    mask = (rng.random(A.shape) * np.abs(A).max() < keep_prob * np.abs(A).max() * (A > 0) + keep_prob * np.abs(A).max() * (A <= 0) * 0.9).astype(float)
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
