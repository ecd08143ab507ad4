from typing import Tuple

import numpy as np

Array = np.ndarray


def weight_decay_step(
    w: Array, grad: Array, m: Array, v: Array, t: int, lr: float,
    beta1: float = 0.9, beta2: float = 0.999, eps: float = 1e-8, weight_decay: float = 0.01,
) -> Tuple[Array, Array, Array]:
    assert t >= 1
    first = np.add(np.multiply(m, beta1), np.multiply(grad, 1.0 - beta1))
    second = np.add(np.multiply(v, beta2), np.multiply(np.power(grad, 2), 1.0 - beta2))
    direction = np.divide(first, 1.0 - np.power(beta1, t))
    size = np.sqrt(np.divide(second, 1.0 - np.power(beta2, t)))
    adam = np.divide(direction, np.add(size, eps))
    return np.subtract(np.multiply(w, 1.0 - lr * weight_decay), np.multiply(lr, adam)), first, second
