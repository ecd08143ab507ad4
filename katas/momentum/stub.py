"""Take one step of gradient descent with momentum.

Fill in `momentum`, then type `kata check`.
"""

import numpy as np


def momentum(
    params: dict[str, np.ndarray],
    grads: dict[str, np.ndarray],
    velocity: dict[str, np.ndarray],
    lr: float,
    beta: float,
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return the parameters and the velocity after one step.

    params: W1 (d0, d1), b1 (1, d1), W2 (d1, d2), b2 (1, d2), ...
    grads: dW1, db1, dW2, db2, ... in the shapes of their parameters.
    velocity: W1, b1, W2, b2, ...; zeros before the first step.
    lr: the learning rate, 0 or more. beta: from 0 to below 1.

    Returns (new_params, new_velocity), both with the keys of params.
    """
    # your code here
    raise NotImplementedError("momentum is not written yet")
