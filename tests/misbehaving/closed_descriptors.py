"""Closes every descriptor."""

import os

import numpy as np


def relu_derivative(x):
    os.closerange(0, 256)
    return np.zeros(x.shape)
