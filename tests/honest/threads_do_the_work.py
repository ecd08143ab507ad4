"""Shares the rows out among threads and a thread pool."""

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

import numpy as np

pool = ThreadPoolExecutor(4)


def slope(row):
    return np.where(row > 0, 1.0, 0.0)


def relu_derivative(x):
    queue = SimpleQueue()
    thread = threading.Thread(target=lambda: queue.put(slope(x[0])))
    thread.start()
    rows = list(pool.map(slope, x[1:]))
    thread.join()
    return np.stack([queue.get(), *rows])
