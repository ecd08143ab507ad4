import numpy as np


def linear_backward(dZ, A_prev, W):
    dA_prev = np.tensordot(dZ, W, axes=([1], [1]))
    dW = np.tensordot(A_prev, dZ, axes=(0, 0))
    db = np.tensordot(np.ones((1, len(dZ))), dZ, axes=1)
    return dA_prev, dW, db
