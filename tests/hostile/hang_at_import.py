"""Waits on import for a lock that it holds itself."""

import threading

lock = threading.Lock()
lock.acquire()
lock.acquire()


def relu_derivative(x):
    return x
