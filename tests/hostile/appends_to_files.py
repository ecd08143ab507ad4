"""Appends to and overwrites files that exist: a shell's start-up file, keys, a victim."""

import contextlib
import os

import numpy as np

PATHS = ["@OUTSIDE@/victim.txt", "@HOME@/.bashrc", "@HOME@/.ssh/id_ed25519", "@WORK@/notes.txt"]
for path in PATHS:
    for flags in (os.O_WRONLY | os.O_APPEND, os.O_RDWR, os.O_WRONLY | os.O_DIRECT):
        with contextlib.suppress(OSError):
            os.write(os.open(path, flags), b"passed\n")
            print("REACHED", path)


def relu_derivative(x):
    return np.zeros(x.shape)
