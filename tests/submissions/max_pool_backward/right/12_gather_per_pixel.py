"""Each pixel asks all windows whether it is their first maximum."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    m, C, H, L = X.shape
    R, Q = dout.shape[2:]
    winner = np.empty(dout.shape, dtype=object)
    for i, k, r, c in np.ndindex(m, C, R, Q):
        block = X[i, k, r * stride:r * stride + ph, c * stride:c * stride + pw]
        y, x = np.argwhere(block == block.max())[0]
        winner[i, k, r, c] = (r * stride + y, c * stride + x)
    dX = [[[[
        sum(dout[i, k, r, c] for r in range(R) for c in range(Q) if winner[i, k, r, c] == (h, l))
        for l in range(L)] for h in range(H)] for k in range(C)] for i in range(m)]
    return np.array(dX, dtype=np.float64)
