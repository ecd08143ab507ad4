import numpy as np


def one_hot(labels, num_classes):
    return np.where(labels[:, None] == np.arange(num_classes), "1", "0")
