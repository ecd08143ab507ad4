"""Sleeps in C without letting go of the interpreter's lock, so that no thread of Python runs."""

import ctypes

import numpy as np


def relu_derivative(x):
    ctypes.PyDLL(None).sleep(600)
    return np.zeros(x.shape)
