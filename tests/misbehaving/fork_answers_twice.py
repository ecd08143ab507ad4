"""Forks inside the call: both processes return the right answer."""

import os

import numpy as np


def relu_derivative(x):
    os.fork()
    return np.where(x > 0, 1.0, 0.0)
