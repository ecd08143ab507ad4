"""Makes symbolic and hard links, to be followed later by somebody with more rights."""

import contextlib
import os

import numpy as np

for folder in ("@OUTSIDE@", "@TMP@", ".", ".."):
    with contextlib.suppress(OSError):
        os.symlink("@HOME@/.netrc", f"{folder}/output")
    with contextlib.suppress(OSError):
        os.symlink("@HOME@/.netrc", f"{folder}/@MARKER@")
        print("REACHED", folder)
    with contextlib.suppress(OSError):
        os.link("@OUTSIDE@/victim.txt", f"{folder}/hard")
        print("REACHED", folder)


def relu_derivative(x):
    return np.zeros(x.shape)
