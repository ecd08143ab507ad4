"""Sends datagrams to a port, connected and not, over IPv4 and IPv6, and to everybody."""

import contextlib
import socket

import numpy as np


def relu_derivative(x):
    with contextlib.suppress(OSError):
        link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        link.sendto(b"hello", ("127.0.0.1", int("@UDP@")))
        link.connect(("127.0.0.1", int("@UDP@")))
        link.send(b"hello")
        link.sendmsg([b"hello"])
    with contextlib.suppress(OSError):
        link = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
        link.sendto(b"hello", ("::ffff:127.0.0.1", int("@UDP@")))
    return np.zeros(x.shape)
