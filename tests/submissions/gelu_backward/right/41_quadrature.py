import numpy as np


def _phi(x):
    return np.exp(-0.5 * x * x) / np.sqrt(2 * np.pi)


def gelu_backward(dA, z):
    """The distribution function as an integral of the density."""
    nodes, weights = np.polynomial.legendre.leggauss(80)
    x = np.clip(z, -12.0, 12.0)
    cdf = 0.5 * np.ones(z.shape)
    for t, w in zip((nodes + 1) / 2, weights / 2):
        cdf = cdf + w * x * _phi(x * t)
    return dA * (cdf + x * _phi(x))
