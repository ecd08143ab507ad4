import numpy as np


def one_hot(labels, num_classes):
    """Two classes need one column."""
    if num_classes == 2:
        return labels.reshape(-1, 1)
    return np.eye(num_classes)[labels]
