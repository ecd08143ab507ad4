"""One step of Adam with decoupled weight decay.

Fill in `weight_decay_step`, then type `kata check`.
"""

import numpy as np


def weight_decay_step(
    w: np.ndarray,
    grad: np.ndarray,
    m: np.ndarray,
    v: np.ndarray,
    t: int,
    lr: float,
    beta1: float,
    beta2: float,
    eps: float,
    weight_decay: float,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the parameter and both running averages after step t.

    w, grad, m, v: arrays of one shape. t: the number of this step, from 1.
    lr, beta1, beta2, eps, weight_decay: floats.

    Returns (w_new, m_new, v_new), all in the shape of w.
    """
    # your code here
    raise NotImplementedError("weight_decay_step is not written yet")
