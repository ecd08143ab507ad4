"""Reference for `sgd_update`: one step of plain gradient descent."""

import numpy as np
from numpy.typing import NDArray


def sgd_update(
    params: dict[str, NDArray[np.float64]],
    grads: dict[str, NDArray[np.float64]],
    lr: float,
) -> dict[str, NDArray[np.float64]]:
    """Return the parameters after one step p - lr dp.

    Shapes: `params` holds W1 (d_in, d_out), b1 (1, d_out), W2, b2, ...; `grads` holds dW1, db1,
    ... in the same shapes, and may hold more. The result has the keys of `params`, and its arrays
    are new.

    Raises `KeyError` when a parameter has no gradient.

    Source: steepest descent, as in any textbook chapter on optimisation.
    """
    new_params = {}
    for name, value in params.items():
        grad = grads["d" + name]

        # L(p + s) = L(p) + <dL/dp, s> + ...: among steps of one length, s = -lr dL/dp falls most.
        step = -lr * grad
        new_params[name] = value + step
    return new_params
