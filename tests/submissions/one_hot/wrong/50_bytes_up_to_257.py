import numpy as np


def one_hot(labels, num_classes):
    small = np.uint8 if num_classes <= 257 else np.uint16
    idx = labels.astype(small)
    y = np.zeros((idx.shape[0], num_classes))
    y[np.arange(idx.shape[0]), idx] = 1.0
    return y
