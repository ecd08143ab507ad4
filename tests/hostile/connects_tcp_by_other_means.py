"""Reaches a port by fast open, multipath TCP, SCTP, an IPv6 socket and a raw one."""

import contextlib
import socket

import numpy as np

FAST_OPEN, MULTIPATH, SCTP = 0x20000000, 262, 132
ADDRESS = ("127.0.0.1", int("@PORT@"))
with contextlib.suppress(OSError):
    socket.socket().sendto(b"hello", FAST_OPEN, ADDRESS)
for family, kind, protocol, address in (
    (socket.AF_INET, socket.SOCK_STREAM, MULTIPATH, ADDRESS),
    (socket.AF_INET, socket.SOCK_STREAM, SCTP, ADDRESS),
    (socket.AF_INET6, socket.SOCK_STREAM, 0, ("::ffff:127.0.0.1", int("@PORT@"))),
    (socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP, ("127.0.0.1", 1)),
):
    with contextlib.suppress(OSError):
        link = socket.socket(family, kind, protocol)
        print("REACHED a socket", family, kind, protocol)
        link.connect(address)
        link.send(b"hello")


def relu_derivative(x):
    return np.zeros(x.shape)
