"""Connects to a unix stream socket by its path, as to a container engine's."""

import contextlib
import socket

import numpy as np

for path in ("@SOCKET@", "/var/run/docker.sock", "/run/dbus/system_bus_socket"):
    with contextlib.suppress(OSError):
        link = socket.socket(socket.AF_UNIX)
        link.connect(path)
        link.sendall(b"GET / HTTP/1.0\r\n\r\n")
        print("REACHED", path)


def relu_derivative(x):
    return np.zeros(x.shape)
