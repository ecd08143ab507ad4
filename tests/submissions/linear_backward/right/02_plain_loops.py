import numpy as np


def linear_backward(dZ, A_prev, W):
    m, d_out = dZ.shape
    d_in = A_prev.shape[1]
    dA = [[0.0] * d_in for _ in range(m)]
    dW = [[0.0] * d_out for _ in range(d_in)]
    db = [[0.0] * d_out]
    for i in range(m):
        for k in range(d_out):
            g = float(dZ[i, k])
            db[0][k] += g
            for j in range(d_in):
                dA[i][j] += g * float(W[j, k])
                dW[j][k] += g * float(A_prev[i, j])
    return np.array(dA), np.array(dW), np.array(db)
