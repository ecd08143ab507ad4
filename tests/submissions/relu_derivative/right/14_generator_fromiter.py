"""A generator over x.flat feeds np.fromiter and the logical order is restored by reshape."""
import numpy as np


def relu_derivative(x):
    def ticks():
        for value in x.flat:
            yield 1 if value > 0 else 0

    return np.fromiter(ticks(), dtype=np.int64, count=x.size).reshape(x.shape)
