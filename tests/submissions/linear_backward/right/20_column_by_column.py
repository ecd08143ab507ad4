import numpy as np


def linear_backward(dZ, A_prev, W):
    d_in, d_out = W.shape
    dW = np.column_stack([A_prev.T @ dZ[:, k] for k in range(d_out)])
    dA = sum(np.outer(dZ[:, k], W[:, k]) for k in range(d_out))
    db = np.array([[dZ[:, k].sum() for k in range(d_out)]])
    return dA, dW, db
