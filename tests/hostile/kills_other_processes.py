"""Asks whether it may signal everybody, and kills another program of the user's."""

import contextlib
import os
import signal

import numpy as np

with contextlib.suppress(OSError):
    os.kill(-1, 0)
    print("REACHED everybody")
with contextlib.suppress(OSError):
    os.kill(1, 0)
    print("REACHED the first process")
with contextlib.suppress(OSError):
    os.kill(int("@VICTIM@"), signal.SIGKILL)


def relu_derivative(x):
    return np.zeros(x.shape)
