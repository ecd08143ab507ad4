"""Ignores every signal, forgets to die with the judge, and calls without end."""

import contextlib
import ctypes
import signal
import time


def relu_derivative(x):
    for number in signal.valid_signals():
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
    print("waiting", flush=True)
    while True:
        time.sleep(0.1)
