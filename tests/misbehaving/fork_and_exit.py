"""Leaves a child behind that holds every pipe open, and ends the parent."""

import os
import time


def relu_derivative(x):
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
