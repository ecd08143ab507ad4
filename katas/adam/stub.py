"""Take one step of Adam.

Fill in `adam`, then type `kata check`.
"""

import numpy as np

Arrays = dict[str, np.ndarray]


def adam(
    params: Arrays,
    grads: Arrays,
    m: Arrays,
    v: Arrays,
    t: int,
    lr: float,
    beta1: float,
    beta2: float,
    eps: float,
) -> tuple[Arrays, Arrays, Arrays]:
    """Return the parameters and the two running means after step number t.

    params: W1 (d0, d1), b1 (1, d1), W2 (d1, d2), b2 (1, d2), ...
    grads: dW1, db1, dW2, db2, ... in the shapes of their parameters.
    m, v: W1, b1, W2, b2, ...: running means of g and of g squared.
    t: the number of this step, 1 in the first one.
    lr: 0 or more. beta1, beta2: from 0 to below 1. eps: 1e-12 to 1.

    Returns (new_params, new_m, new_v), all with the keys of params.
    """
    # your code here
    raise NotImplementedError("adam is not written yet")
