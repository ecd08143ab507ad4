import math

import numpy as np


def linear_backward(dZ, A_prev, W):
    def product(P, Q):
        return np.array([[math.fsum(p * q for p, q in zip(row, col)) for col in Q.T] for row in P])

    ones = np.ones((1, dZ.shape[0]))
    return product(dZ, W.T), product(A_prev.T, dZ), product(ones, dZ)
