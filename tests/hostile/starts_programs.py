"""Starts programs by subprocess, with and without a shell, and shows what they read."""

import subprocess
import sys

import numpy as np

for command in (["/bin/cat", "@HOME@/.netrc"], [sys.executable, "-c", "print(1)"], ["true"]):
    try:
        done = subprocess.run(command, capture_output=True, timeout=5)
    except OSError:
        continue
    print("REACHED", command, done.stdout)


def relu_derivative(x):
    return np.zeros(x.shape)
