import numpy as np


def one_hot(labels, num_classes):
    y = np.zeros(labels.shape + (num_classes,), order="F")
    for j in range(num_classes):
        y[labels == j, j] = 1
    return y
