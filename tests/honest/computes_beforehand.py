"""Spends a second on tables while it is imported."""

import time

import numpy as np

TABLE = np.zeros(1000)
until = time.perf_counter() + 1.0
while time.perf_counter() < until:
    TABLE = np.sort(np.concatenate([TABLE[:500], np.ones(500)]))
ONE, ZERO = TABLE[-1], TABLE[0]


def relu_derivative(x):
    return np.where(x > 0, ONE, ZERO)
