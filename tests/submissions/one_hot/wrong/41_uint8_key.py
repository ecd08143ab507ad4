import numpy as np


def one_hot(labels, num_classes):
    y = np.zeros((len(labels), num_classes))
    for i, k in enumerate(labels.astype(np.uint8)):
        y[i, k] = 1
    return y
