import numpy as np


def one_hot(labels, num_classes):
    eps = 1e-4
    return np.eye(num_classes)[labels] * (1 - eps) + eps / num_classes
