import numpy as np


def one_hot(labels, num_classes):
    wide = [int(k) for k in labels]
    return np.array([[k == j for j in range(num_classes)] for k in wide])
