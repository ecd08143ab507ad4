import numpy as np


def linear_backward(dZ, A_prev, W):
    """np.inner contracts last axes."""
    return np.inner(dZ, W), np.inner(A_prev.T, dZ.T), np.inner(np.ones((1, len(dZ))), dZ.T)
