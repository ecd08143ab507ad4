"""Take one step of plain gradient descent.

Fill in `sgd_update`, then type `kata check`.
"""

import numpy as np


def sgd_update(
    params: dict[str, np.ndarray], grads: dict[str, np.ndarray], lr: float
) -> dict[str, np.ndarray]:
    """Return the parameters after one step of gradient descent.

    params: W1 (d0, d1), b1 (1, d1), W2 (d1, d2), b2 (1, d2), ...
    grads: dW1, db1, dW2, db2, ... in the shapes of their parameters; it may
    hold other entries too.
    lr: the learning rate, a float, 0 or more.

    Returns a new dict with the keys of params.
    """
    # your code here
    raise NotImplementedError("sgd_update is not written yet")
