import numpy as np


def one_hot(labels, num_classes):
    return np.eye(max(num_classes, 2))[labels]
