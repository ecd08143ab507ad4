"""Take one step of RMSprop.

Fill in `rmsprop`, then type `kata check`.
"""

import numpy as np


def rmsprop(
    params: dict[str, np.ndarray],
    grads: dict[str, np.ndarray],
    cache: dict[str, np.ndarray],
    lr: float,
    decay: float,
    eps: float,
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return the parameters and the running means after one step.

    params: W1 (d0, d1), b1 (1, d1), W2 (d1, d2), b2 (1, d2), ...
    grads: dW1, db1, dW2, db2, ... in the shapes of their parameters.
    cache: W1, b1, W2, b2, ...: the running mean of the squared gradients.
    lr: the learning rate, 0 or more. decay: from 0 to below 1.
    eps: added to the root, from 1e-12 to 1.

    Returns (new_params, new_cache), both with the keys of params.
    """
    # your code here
    raise NotImplementedError("rmsprop is not written yet")
