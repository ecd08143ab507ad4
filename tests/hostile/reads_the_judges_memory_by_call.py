"""Copies memory out of the judge by process_vm_readv, the addresses guessed from its own."""

import ctypes
import os

import numpy as np


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def relu_derivative(x):
    libc = ctypes.CDLL(None, use_errno=True)
    buffer = ctypes.create_string_buffer(4096)
    places = [ctypes.addressof(ctypes.c_int.in_dll(libc, "optind")), id(None), id(x)]
    for target in (os.getppid(), int("@VICTIM@")):
        for place in places:
            ours = Piece(ctypes.addressof(buffer), 64)
            theirs = Piece(place, 64)
            read = libc.process_vm_readv(target, ctypes.byref(ours), 1, ctypes.byref(theirs), 1, 0)
            # A bad address (14) would say that asking is allowed.
            if read >= 0 or ctypes.get_errno() == 14:
                raise ValueError("REACHED the memory of another process")
    return np.zeros(x.shape)
