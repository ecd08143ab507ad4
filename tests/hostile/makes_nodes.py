"""Makes folders, pipes, device files and sockets in the file system."""

import contextlib
import os
import socket
import stat

import numpy as np

for folder in ("@OUTSIDE@", "@TMP@", "."):
    for make in (
        lambda path: os.mkdir(path),
        lambda path: os.mkfifo(path),
        lambda path: os.mknod(path, stat.S_IFREG | 0o600),
        lambda path: os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 3)),
        lambda path: socket.socket(socket.AF_UNIX).bind(path),
    ):
        with contextlib.suppress(OSError):
            make(f"{folder}/@MARKER@{id(make)}")
            print("REACHED", folder)


def relu_derivative(x):
    return np.zeros(x.shape)
