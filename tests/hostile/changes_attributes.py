"""Sets extended attributes and the kernel's flags on a file."""

import contextlib
import fcntl
import os
import struct

import numpy as np

VICTIM = "@OUTSIDE@/victim.txt"
SET_FLAGS, NO_DUMP = 0x40086602, 0x40
for name in ("user.kata", "trusted.kata", "security.kata"):
    with contextlib.suppress(OSError):
        os.setxattr(VICTIM, name, b"passed")
        print("REACHED", name)
with contextlib.suppress(OSError):
    fcntl.ioctl(os.open(VICTIM, os.O_RDONLY), SET_FLAGS, struct.pack("l", NO_DUMP))
    print("REACHED the flags")
with contextlib.suppress(OSError):
    fcntl.flock(os.open(VICTIM, os.O_RDONLY), fcntl.LOCK_EX)
    print("REACHED a lock")


def relu_derivative(x):
    return np.zeros(x.shape)
