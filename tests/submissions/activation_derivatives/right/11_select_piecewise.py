import numpy as np


def sigmoid_derivative(a: np.ndarray) -> np.ndarray:
    return np.minimum(a, 1 - a) * np.maximum(a, 1 - a)


def tanh_derivative(a: np.ndarray) -> np.ndarray:
    return 1 - np.abs(a) ** 2


def leaky_relu_derivative(z: np.ndarray, alpha: float) -> np.ndarray:
    return np.select([z > 0, z <= 0], [np.ones(z.shape), np.full(z.shape, alpha)])
