import numpy as np


def one_hot(labels, num_classes):
    return (np.arange(num_classes) <= labels[:, None]).astype(int)
