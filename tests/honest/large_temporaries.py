"""Works in arrays of 200 MB that it throws away."""

import numpy as np

calls = 0


def relu_derivative(x):
    global calls
    calls += 1
    if calls % 40 == 1:
        large = np.ones((5000, 5000))
        assert (large + 0.0).sum() == 25e6
    return np.where(x > 0, 1.0, 0.0)
