import numpy as np


def one_hot(labels, num_classes):
    return np.array([np.eye(num_classes)[int(k)] for k in np.nditer(labels)])
