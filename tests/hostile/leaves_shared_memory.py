"""Leaves memory behind that outlives its process: POSIX and System V segments, queues, keys."""

import ctypes
import os
from multiprocessing import shared_memory

import numpy as np

try:
    shared_memory.SharedMemory("@MARKER@", create=True, size=100)
    print("REACHED shared memory")
except OSError:
    pass
libc = ctypes.CDLL(None)
REMOVE, CREATE = 0, 0o1600
segment = libc.shmget(0, 4096, CREATE)
if segment >= 0:
    print("REACHED a segment")
    libc.shmctl(segment, REMOVE, None)
queue = libc.msgget(0, CREATE)
if queue >= 0:
    print("REACHED a queue")
    libc.msgctl(queue, REMOVE, None)
if os.uname().machine == "x86_64" and libc.syscall(248, b"user", b"@MARKER@", b"x", 1, -2) > 0:
    print("REACHED a key ring")


def relu_derivative(x):
    return np.zeros(x.shape)
