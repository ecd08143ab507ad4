import numpy as np


def linear_backward(dZ, A_prev, W):
    m, d_out = dZ.shape
    db = np.zeros((1, d_out))
    np.add.at(db, (0, np.tile(np.arange(d_out), m)), dZ.reshape(-1))
    dW = (A_prev[:, :, None] * dZ[:, None, :]).sum(axis=0)
    dA_prev = (dZ[:, None, :] * W[None, :, :]).sum(axis=-1)
    return dA_prev, dW, db
