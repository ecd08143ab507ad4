"""Opens sockets of the kernel's other families: netlink, packet, vsock, crypto."""

import contextlib
import socket

import numpy as np

for family in range(1, 46):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        with contextlib.suppress(OSError):
            socket.socket(family, kind).close()
            print("REACHED family", family, "kind", kind)


def relu_derivative(x):
    return np.zeros(x.shape)
