"""Breaks 'any sample can land in any place': a streaming shuffle buffer of batch_size rows, late rows cannot come first."""
import numpy as np


def mini_batch(X, y, batch_size, rng):
    buffer, order = [], []
    for i in range(X.shape[0]):
        buffer.append(i)
        if len(buffer) >= batch_size:
            order.append(buffer.pop(int(rng.integers(len(buffer)))))
    while buffer:
        order.append(buffer.pop(int(rng.integers(len(buffer)))))
    return [(X[order[s:s + batch_size]], y[order[s:s + batch_size]]) for s in range(0, len(order), batch_size)]
