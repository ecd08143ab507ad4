import numpy as np


def one_hot(labels, num_classes):
    _, inv = np.unique(labels, return_inverse=True)
    return np.eye(num_classes)[inv]
