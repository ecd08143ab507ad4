import numpy as np


def linear_backward(dZ, A_prev, W):
    m = len(dZ)
    if m == 1:
        return dZ @ W.T, np.outer(A_prev[0], dZ[0]), dZ.copy()
    h = m // 2
    a1, w1, b1 = linear_backward(dZ[:h], A_prev[:h], W)
    a2, w2, b2 = linear_backward(dZ[h:], A_prev[h:], W)
    return np.vstack([a1, a2]), w1 + w2, b1 + b2
