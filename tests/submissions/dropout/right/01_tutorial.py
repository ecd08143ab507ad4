import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if training:
        mask = rng.random(A.shape) < keep_prob
        return (A * mask) / keep_prob, mask
    return A, np.ones_like(A)


def dropout_backward(dout, mask, keep_prob):
    return (dout * mask) / keep_prob
