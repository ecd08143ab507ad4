"""Hands the work to other processes by multiprocessing and by a process pool."""

import concurrent.futures
import multiprocessing

import numpy as np


def work(x):
    print("REACHED another process")
    return np.zeros(x.shape)


def relu_derivative(x):
    try:
        with multiprocessing.get_context("fork").Pool(1) as pool:
            return pool.map(work, [x])[0]
    except OSError:
        pass
    try:
        with concurrent.futures.ProcessPoolExecutor(1) as pool:
            return pool.submit(work, x).result()
    except OSError:
        return np.zeros(x.shape)
