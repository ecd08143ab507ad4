import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    drop = 1.0 - keep_prob
    mask = np.ones(A.shape, dtype=bool)
    out = np.array(A)
    if training and drop > 0:
        mask[rng.random(A.shape) < drop] = False
        out[~mask] = 0.0
        out /= keep_prob
    return out, mask


def dropout_backward(dout, mask, keep_prob):
    dA = np.zeros_like(dout)
    kept = mask.astype(bool)
    dA[kept] = dout[kept] / keep_prob
    return dA
