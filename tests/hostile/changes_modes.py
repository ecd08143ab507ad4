"""Changes the mode of files, by every system call that does."""

import contextlib
import ctypes
import os

import numpy as np

VICTIM = "@OUTSIDE@/victim.txt"
libc = ctypes.CDLL(None)
with contextlib.suppress(OSError):
    os.chmod(VICTIM, 0o777)
with contextlib.suppress(OSError):
    os.chmod("@HOME@/.ssh", 0o777)
with contextlib.suppress(OSError):
    os.fchmod(os.open(VICTIM, os.O_RDONLY), 0o4777)
libc.fchmodat(-100, VICTIM.encode(), 0o766, 0)
fchmodat2 = 452
libc.syscall(fchmodat2, -100, VICTIM.encode(), 0o755, 0)
with contextlib.suppress(OSError):
    os.umask(0o777)


def relu_derivative(x):
    return np.zeros(x.shape)
