"""Starts a program by posix_spawn, which makes no use of fork in Python."""

import contextlib
import os

import numpy as np

with contextlib.suppress(OSError):
    os.posix_spawn("/bin/sleep", ["sleep", "60"], {})
    print("REACHED a program")
with contextlib.suppress(OSError):
    os.posix_spawnp("sleep", ["sleep", "60"], {"PATH": "/bin"}, setsid=True)
    print("REACHED a program")


def relu_derivative(x):
    return np.zeros(x.shape)
