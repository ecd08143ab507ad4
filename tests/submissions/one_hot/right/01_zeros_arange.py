import numpy as np


def one_hot(labels, num_classes):
    m = len(labels)
    out = np.zeros((m, num_classes))
    out[np.arange(m), labels] = 1
    return out
