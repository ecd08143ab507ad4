import numpy as np


def one_hot(labels, num_classes):
    cells = (float(k == j) for k in labels.tolist() for j in range(num_classes))
    return np.fromiter(cells, dtype=float).reshape(labels.size, num_classes)
