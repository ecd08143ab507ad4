"""Gives files to another user, and itself other groups and users."""

import contextlib
import os

import numpy as np

VICTIM = "@OUTSIDE@/victim.txt"
for give in (
    lambda: os.chown(VICTIM, 65534, 65534),
    lambda: os.lchown(VICTIM, 65534, 65534),
    lambda: os.fchown(os.open(VICTIM, os.O_RDONLY), 65534, 65534),
    lambda: os.setgroups([0, 6, 42]),
    lambda: os.setresuid(65534, 65534, 0),
    lambda: os.setresgid(65534, 65534, 0),
):
    with contextlib.suppress(OSError):
        give()
        print("REACHED")


def relu_derivative(x):
    return np.zeros(x.shape)
