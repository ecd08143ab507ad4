import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape, dtype=int)
    mask = rng.choice([0.0, 1.0], size=A.shape, p=[1 - keep_prob, keep_prob])
    return np.multiply(A, mask) / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return np.where(mask == 1.0, dout / keep_prob, 0.0)
