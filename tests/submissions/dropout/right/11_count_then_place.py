import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    if not training:
        return np.copy(A), np.ones(A.shape)
    # a binomial number of kept entries, in random places: the same as one draw for each
    kept = rng.binomial(A.size, keep_prob)
    flat = np.zeros(A.size)
    flat[rng.permutation(A.size)[:kept]] = 1.0
    mask = flat.reshape(A.shape)
    return A * mask / keep_prob, mask


def dropout_backward(dout, mask, keep_prob):
    return np.einsum("ij,ij->ij", dout, mask) / keep_prob
