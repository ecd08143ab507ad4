import numpy as np


def softmax(z: np.ndarray) -> np.ndarray:
    return np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True))
