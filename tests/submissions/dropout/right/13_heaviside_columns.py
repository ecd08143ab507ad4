import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, A * 0.0 + 1.0
    columns = [np.heaviside(keep_prob - rng.random(A.shape[0]), 0.0) for _ in range(A.shape[1])]
    mask = np.stack(columns, axis=1)
    return np.where(mask, A / keep_prob, 0.0), mask


def dropout_backward(dout, mask, keep_prob):
    return np.where(mask, dout / keep_prob, 0.0)
