import numpy as np


def one_hot(labels, num_classes):
    y = np.zeros((num_classes, len(labels)))
    for column, k in enumerate(labels):
        y[k, column] = 1.0
    return y.T
