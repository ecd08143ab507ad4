"""Leaves a program running in the background of a shell, by system() and popen()."""

import contextlib
import os

import numpy as np

with contextlib.suppress(OSError):
    if os.system("sleep 60 & echo started") == 0:
        print("REACHED system")
with contextlib.suppress(OSError):
    print("REACHED popen", os.popen("echo hello; sleep 60 &").read())


def relu_derivative(x):
    return np.zeros(x.shape)
