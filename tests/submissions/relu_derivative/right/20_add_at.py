"""np.add.at on the indices of the positive entries, with a dtype of uint8."""
import numpy as np


def relu_derivative(x):
    counts = np.zeros(x.shape, dtype=np.uint8)
    np.add.at(counts, np.where(x > 0), 1)
    return counts
