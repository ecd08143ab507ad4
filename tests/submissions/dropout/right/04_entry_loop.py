import numpy as np


def dropout_forward(A, keep_prob, rng, training):
    m, d = A.shape
    out, mask = np.zeros((m, d)), np.ones((m, d))
    for i in range(m):
        for j in range(d):
            if training and rng.random() >= keep_prob:
                mask[i, j] = 0.0
            else:
                out[i, j] = A[i, j] / keep_prob if training else A[i, j]
    return [out, mask]


def dropout_backward(dout, mask, keep_prob):
    dA = np.zeros(dout.shape)
    for index, kept in np.ndenumerate(mask):
        if kept:
            dA[index] = dout[index] / keep_prob
    return dA
