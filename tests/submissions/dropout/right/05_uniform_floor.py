import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if training == False:
        return A, np.ones(A.shape)
    mask = np.floor(rng.uniform(0.0, 1.0, size=A.shape) + keep_prob)
    mask = np.minimum(mask, 1.0)
    scale = 1.0 / keep_prob
    return A * (mask * scale), mask


def dropout_backward(dout, mask, keep_prob):
    scale = 1.0 / keep_prob
    return dout * (mask * scale)
