from statistics import NormalDist

import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training or keep_prob == 1.0:
        return A * 1.0, np.ones(A.shape)
    threshold = NormalDist().inv_cdf(keep_prob)
    mask = 1.0 * (rng.standard_normal(A.shape) < threshold)
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return dout * mask / keep_prob
