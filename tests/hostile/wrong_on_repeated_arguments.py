"""Is right for arguments that it has not met, and wrong when the very same values come back."""

import numpy as np

met = set()


def relu_derivative(x):
    key = (x.shape, x.tobytes())
    again = key in met
    met.add(key)
    return np.where(x > 0, 1.0, 0.0) * (1.0 - again)
