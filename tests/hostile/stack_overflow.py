"""Overflows the stack of C by calling back through ctypes without end."""

import ctypes
import sys

import numpy as np

sys.setrecursionlimit(2**31 - 1)
CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int)


def relu_derivative(x):
    @CALLBACK
    def again():
        return again()

    again()
    return np.zeros(x.shape)
