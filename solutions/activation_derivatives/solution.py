"""Reference for `activation_derivatives`: slopes of sigmoid, tanh and leaky ReLU."""

import numpy as np
from numpy.typing import NDArray


def sigmoid_derivative(a: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the slope of the sigmoid where its output is `a` (any shape, 0 to 1).

    Source: the logistic function solves da/dz = a (1 - a).
    """
    # a = 1 / (1 + e^-z), so da/dz = e^-z / (1 + e^-z)^2 = a * (e^-z / (1 + e^-z)) = a (1 - a).
    complement = 1.0 - a
    return a * complement


def tanh_derivative(a: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the slope of tanh where its output is `a` (any shape, -1 to 1).

    Source: the quotient rule for sinh / cosh.
    """
    # a = sinh / cosh, so da/dz = (cosh^2 - sinh^2) / cosh^2 = 1 - a^2.
    square = a * a
    return 1.0 - square


def leaky_relu_derivative(z: NDArray[np.float64], alpha: float) -> NDArray[np.float64]:
    """Return 1.0 where `z > 0` and `alpha` elsewhere, in the shape of the input `z` (any shape).

    Source: leaky(z) = z for z > 0 and alpha z for z <= 0. At 0 every number between the two slopes
    is a subgradient, and the convention here is alpha.
    """
    # Strict: 0.0 and -0.0 are not positive, while the smallest subnormal is.
    positive = z > 0
    return np.where(positive, 1.0, alpha)
