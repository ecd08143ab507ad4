import numpy as np


def softmax(z):
    top = z[:, 0].copy()
    for j in range(1, z.shape[1]):
        top = np.where(z[:, j] > top, z[:, j], top)
    cols = [np.exp(z[:, j] - top) for j in range(z.shape[1])]
    return np.column_stack(cols) / sum(cols)[:, None]
