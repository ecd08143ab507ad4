import numpy as np


def mini_batch(X, y, batch_size, rng):
    source = iter(range(X.shape[0]))
    buffer, order = [], []
    for i in source:
        buffer.append(i)
        if len(buffer) == 64:
            order.append(buffer.pop(int(rng.integers(64))))
    rng.shuffle(buffer)
    order += buffer
    return [(X[order[s : s + batch_size]], y[order[s : s + batch_size]]) for s in range(0, len(order), batch_size)]
