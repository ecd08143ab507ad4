"""Breaks 'at exactly 0 is 0': np.digitize with the default right=False puts 0.0 and -0.0 into the upper bin."""
import numpy as np

BINS = [0.0]


def relu_derivative(x):
    return np.digitize(x, BINS)
