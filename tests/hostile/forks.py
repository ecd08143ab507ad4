"""Splits itself in two by fork, vfork's relatives and forkpty."""

import contextlib
import os
import time

import numpy as np

for split in (os.fork, lambda: os.forkpty()[0]):
    with contextlib.suppress(OSError):
        if split() == 0:
            time.sleep(60)
            os._exit(0)
        print("REACHED a child")


def relu_derivative(x):
    return np.zeros(x.shape)
