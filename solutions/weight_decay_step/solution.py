"""Reference for `weight_decay_step`: Adam with decoupled weight decay."""

import numpy as np
from numpy.typing import NDArray


def weight_decay_step(
    w: NDArray[np.float64],
    grad: NDArray[np.float64],
    m: NDArray[np.float64],
    v: NDArray[np.float64],
    t: int,
    lr: float,
    beta1: float,
    beta2: float,
    eps: float,
    weight_decay: float,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return `(w, m, v)` after step `t`, which counts from 1; all arrays have one shape.

    The averages come and go without bias correction. No argument is changed.

    Raises `ZeroDivisionError` when `t` is 0.

    Source: adaptive moment estimation with decoupled weight decay, as in papers on AdamW.
    """
    # Running averages of the gradient and of its square. The decay is not in the gradient.
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2

    # Started from zero, the weights of t terms add up to 1 - beta^t: divide by it.
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)

    adam = lr * m_hat / (np.sqrt(v_hat) + eps)

    # Decoupled: every weight loses the same share of its old value, whatever its gradients are.
    decay = lr * weight_decay * w
    return w - adam - decay, m, v
