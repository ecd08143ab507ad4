"""Breaks the built-in functions that the worker itself uses."""

import builtins

import numpy as np


def relu_derivative(x):
    builtins.len = builtins.type = builtins.isinstance = lambda *args: 0
    return np.zeros(x.shape)
