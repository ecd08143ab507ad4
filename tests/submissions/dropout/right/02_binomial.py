import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    p = keep_prob if training else 1.0
    mask = rng.binomial(1, p, size=A.shape)
    return A * mask / p, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * (mask / keep_prob)
