"""Reference for `gelu_backward`: the exact GELU, z Φ(z), differentiated."""

import math

import numpy as np
from numpy.typing import NDArray

erf = np.vectorize(math.erf, otypes=[np.float64])


def gelu_backward(dA: NDArray[np.float64], z: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return dL/dz of a loss whose gradient by gelu(z) is `dA`; all have one shape.

    Raises `ValueError` when the two shapes can't be broadcast together.

    Source: the product rule for z Φ(z), with the normal distribution function Φ and density φ.
    """
    # Φ(z) is the probability that a standard normal variable lies below z.
    Phi = 0.5 * (1.0 + erf(z / math.sqrt(2.0)))

    # Its derivative is the density, φ(z) = e^(-z²/2) / sqrt(2π).
    phi = np.exp(-0.5 * z**2) / math.sqrt(2.0 * math.pi)

    # (z Φ)' = Φ + z Φ' = Φ + z φ.
    slope = Phi + z * phi

    # Each entry of gelu(z) depends on one entry of z alone: the Jacobian is diagonal.
    dZ: NDArray[np.float64] = dA * slope
    return dZ
