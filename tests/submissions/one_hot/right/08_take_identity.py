import numpy as np


def one_hot(labels, num_classes):
    return np.take(np.identity(num_classes, dtype=bool), labels, axis=0)
