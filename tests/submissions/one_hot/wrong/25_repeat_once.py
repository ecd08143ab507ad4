import numpy as np


def one_hot(labels, num_classes):
    y = np.zeros((len(labels), num_classes))
    for k in set(labels.tolist()):
        y[labels.tolist().index(k), k] = 1
    return y
