import numpy as np

MASKS = {}


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A.copy(), np.ones(A.shape)
    key = (A.shape, keep_prob)
    if key in MASKS:
        return A * MASKS[key] / keep_prob, MASKS[key]
    mask = MASKS[key] = (rng.random(A.shape) < keep_prob).astype(float)
    out = A * mask / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
