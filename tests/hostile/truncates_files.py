"""Empties files, by truncate and by opening them for reading with O_TRUNC."""

import contextlib
import ctypes
import os

import numpy as np

libc = ctypes.CDLL(None)
VICTIM = "@OUTSIDE@/victim.txt"
for empty in (
    lambda: os.open(VICTIM, os.O_RDONLY | os.O_TRUNC),
    lambda: os.open(VICTIM, os.O_WRONLY | os.O_TRUNC),
    lambda: os.truncate(VICTIM, 0),
    lambda: libc.truncate(VICTIM.encode(), ctypes.c_long(1)),
    lambda: libc.creat(VICTIM.encode(), 0o600),
    lambda: os.truncate("@ROOT@/solutions/relu_derivative/solution.py", 0),
):
    with contextlib.suppress(OSError):
        empty()


def relu_derivative(x):
    return np.zeros(x.shape)
