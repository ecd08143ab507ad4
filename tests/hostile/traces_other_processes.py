"""Attaches to the judge and to another process as a debugger does."""

import ctypes
import os

import numpy as np

SEIZE, TRACE_ME = 0x4206, 0
libc = ctypes.CDLL(None)
for target in (os.getppid(), int("@VICTIM@")):
    if libc.ptrace(SEIZE, target, 0, 0) == 0:
        print("REACHED", target)
if libc.ptrace(TRACE_ME, 0, 0, 0) == 0:
    print("REACHED being traced")


def relu_derivative(x):
    return np.zeros(x.shape)
