"""Leaves children behind that hold every pipe open."""

import os
import time

import numpy as np

left = []


def relu_derivative(x):
    if len(left) < 3:
        left.append(os.fork())
        if left[-1] == 0:
            time.sleep(600)
    return np.zeros(x.shape)
