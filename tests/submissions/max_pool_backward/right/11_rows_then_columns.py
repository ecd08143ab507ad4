"""First the row that holds the maximum, then the column in that row."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    m, C, _, _ = X.shape
    grad = np.zeros(X.shape, dtype=float)
    I, K = np.meshgrid(np.arange(m), np.arange(C), indexing="ij")
    for r in range(dout.shape[2]):
        for q in range(dout.shape[3]):
            block = X[:, :, r * stride:r * stride + ph, q * stride:q * stride + pw]
            row = block.max(axis=3).argmax(axis=2)
            line = block[I, K, row]
            col = line.argmax(axis=2)
            grad[I, K, r * stride + row, q * stride + col] += dout[:, :, r, q]
    return grad
