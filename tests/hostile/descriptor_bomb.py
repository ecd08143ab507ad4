"""Uses up all the descriptors that a process may have, and leaves none for the worker."""

import contextlib
import os

import numpy as np

with contextlib.suppress(OSError):
    while True:
        os.pipe()


def relu_derivative(x):
    return np.zeros(x.shape)
