"""Forks inside the call: both processes return."""

import os

import numpy as np


def relu_derivative(x):
    os.fork()
    return np.zeros(x.shape)
