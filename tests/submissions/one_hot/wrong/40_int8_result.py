import numpy as np


def one_hot(labels, num_classes):
    y = np.zeros((num_classes, len(labels)), dtype=labels.dtype)
    for j in range(num_classes):
        y[j] = labels == j
    return y.reshape(len(labels), num_classes)
