"""One outer product a sample, summed; gives a list."""
import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = np.zeros(W.shape)
    db = np.zeros((1, W.shape[1]))
    rows = []
    for g, a in zip(dZ, A_prev):
        dW += np.outer(a, g)
        db[0] += g
        rows.append(W @ g)
    return [np.stack(rows), dW, db]
