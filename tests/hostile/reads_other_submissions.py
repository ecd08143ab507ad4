"""Reads the files beside it in the candidate's folder, and its own file, by absolute paths."""

import contextlib
import os

import numpy as np

for path in ("@WORK@/notes.txt", "@WORK@/@NAME@.py", f"/proc/{os.getppid()}/cwd/notes.txt"):
    with contextlib.suppress(OSError), open(path) as file:
        print("REACHED", path, file.read())


def relu_derivative(x):
    return np.zeros(x.shape)
