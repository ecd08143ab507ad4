"""np.vectorize over a lambda without otypes, so the dtype follows from the first entry."""
import numpy as np

_step = np.vectorize(lambda v: 1 if v > 0 else 0)


def relu_derivative(x):
    return _step(x)
