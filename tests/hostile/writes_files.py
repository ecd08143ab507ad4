"""Writes new files at every place that a program could hope to write to."""

import contextlib
import os

import numpy as np

FOLDERS = ["@OUTSIDE@", "@HOME@", "@HOME@/.ssh", "@WORK@", "@TMP@", "@HISTORY@", "@ROOT@/katas"]
FOLDERS += ["/tmp", "/var/tmp", "/dev/shm", "/run", "/dev/mqueue", ".", "..", "/usr/lib", "/etc"]
FOLDERS += [os.path.dirname(os.__file__), os.path.dirname(np.__file__)]
for folder in FOLDERS:
    with contextlib.suppress(OSError), open(f"{folder}/@MARKER@", "w") as file:
        file.write("passed")
        print("REACHED", folder)
    with contextlib.suppress(OSError):
        os.close(os.open(folder, os.O_TMPFILE | os.O_RDWR))
        print("REACHED a nameless file in", folder)


def relu_derivative(x):
    return np.zeros(x.shape)
