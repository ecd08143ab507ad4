import numpy as np


def one_hot(labels, num_classes):
    labels.shape = (-1, 1)
    return labels == np.arange(num_classes)
