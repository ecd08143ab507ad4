import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    u = rng.random(A.shape, dtype=np.float32) if training else np.zeros(A.shape)
    mask = (u < keep_prob).astype(np.int8)
    out = np.asfortranarray(A * mask)
    if training:
        out = out / keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    return np.asfortranarray(np.divide(dout, keep_prob) * mask)
