"""Answers rightly, and refuses to end: exit handlers, threads and finalisers that sleep."""

import atexit
import threading
import time
import weakref

import numpy as np


class Sticky:
    def __del__(self):
        time.sleep(600)


kept = Sticky()
kept.itself = kept
weakref.finalize(np, time.sleep, 600)
atexit.register(time.sleep, 600)
threading.Thread(target=time.sleep, args=[600]).start()


def relu_derivative(x):
    return np.where(x > 0, 1.0, 0.0)
