"""Moves files away, over each other and into exchange."""

import contextlib
import ctypes
import os

import numpy as np

libc = ctypes.CDLL(None)
VICTIM, OTHER = "@OUTSIDE@/victim.txt", "@OUTSIDE@/other.txt"
EXCHANGE = 2
libc.renameat2(-100, VICTIM.encode(), -100, OTHER.encode(), EXCHANGE)
for before, after in ((VICTIM, VICTIM + ".old"), (OTHER, VICTIM), ("@HOME@/.ssh", "@HOME@/ssh")):
    with contextlib.suppress(OSError):
        os.rename(before, after)
with contextlib.suppress(OSError):
    os.replace("@NAME@.py", "@WORK@/@NAME@.py")


def relu_derivative(x):
    return np.zeros(x.shape)
