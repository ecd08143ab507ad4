import numpy as np


def one_hot(labels, num_classes):
    n = max(labels.max() + 1, min(num_classes, 256))
    return np.eye(n)[labels]
