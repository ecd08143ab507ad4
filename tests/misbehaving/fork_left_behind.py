"""Leaves children behind that hold every pipe open."""

import os
import time

import numpy as np


def relu_derivative(x):
    if os.fork() == 0:
        time.sleep(600)
    return np.zeros(x.shape)
