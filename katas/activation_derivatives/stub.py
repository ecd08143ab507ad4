"""Write the slopes of three activations. Then type `kata check`."""

import numpy as np


def sigmoid_derivative(a: np.ndarray) -> np.ndarray:
    """Return the slope of the sigmoid, given its OUTPUT a, from 0 to 1.

    a: any shape with at least one dimension. Returns an array of that shape.
    """
    # your code here
    raise NotImplementedError("sigmoid_derivative is not written yet")


def tanh_derivative(a: np.ndarray) -> np.ndarray:
    """Return the slope of tanh, given its OUTPUT a, from -1 to 1.

    a: any shape with at least one dimension. Returns an array of that shape.
    """
    # your code here
    raise NotImplementedError("tanh_derivative is not written yet")


def leaky_relu_derivative(z: np.ndarray, alpha: float) -> np.ndarray:
    """Return the slope of the leaky ReLU, given its INPUT z.

    z: any shape with at least one dimension. Returns an array of that shape.
    alpha: slope where z <= 0, exactly 0 included; from 0 to 1.
    """
    # your code here
    raise NotImplementedError("leaky_relu_derivative is not written yet")
