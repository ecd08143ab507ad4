import math

import numpy as np

ERF = np.frompyfunc(math.erf, 1, 1)


def gelu_backward(dA: np.ndarray, z: np.ndarray) -> np.ndarray:
    e = ERF(z * math.sqrt(0.5)).astype(np.float64)
    return dA * (0.5 + 0.5 * e + z * np.exp(-0.5 * z * z) / math.sqrt(math.tau))
