"""Uses up memory in threads, while the main one answers."""

import threading

import numpy as np


def fill():
    kept = []
    try:
        while True:
            kept.append(np.ones(10_000_000))
    except MemoryError:
        while True:
            kept[-1].sum()


for _ in range(4):
    threading.Thread(target=fill, daemon=True).start()


def relu_derivative(x):
    return np.zeros(x.shape)
