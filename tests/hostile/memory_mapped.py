"""Maps more memory than there is, shared and unreserved, and touches it page by page."""

import mmap

import numpy as np

kept = []
for _ in range(64):
    kept.append(mmap.mmap(-1, 2**30, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS))
    for place in range(0, 2**30, 4096):
        kept[-1][place] = 1
print("REACHED 64 GiB")


def relu_derivative(x):
    return np.zeros(x.shape)
