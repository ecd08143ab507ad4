import numpy as np

_u = None


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return A, np.ones_like(A)
    u = rng.random(A.shape)
    global _u
    if _u is not None and _u.shape == A.shape:
        u, _u = 1 - _u, None
    else:
        _u = u
    mask = (u < keep_prob) * 1.0
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
