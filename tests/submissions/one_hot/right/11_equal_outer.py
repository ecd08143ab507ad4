import numpy as np


def one_hot(labels, num_classes):
    return np.equal.outer(labels, np.arange(num_classes)).astype(np.float32)
