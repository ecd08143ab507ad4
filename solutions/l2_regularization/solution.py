"""Reference for `l2_regularization`: the penalty on the weights, and its share of the gradients."""

import numpy as np
from numpy.typing import NDArray


def l2_regularization(
    params: dict[str, NDArray[np.float64]],
    grads: dict[str, NDArray[np.float64]],
    lam: float,
) -> tuple[float, dict[str, NDArray[np.float64]]]:
    """Return `(penalty, new_grads)` for the penalty 0.5 * lam * sum over layers of ||W||_F^2.

    Shapes: `params` holds W1 (d_in, d_out), b1 (1, d_out), W2, b2, ...; `grads` holds dW1, db1,
    ... in the same shapes. `new_grads` has the keys of `grads`: lam * W is added to each dW, and
    each db is copied. No argument is changed.

    Raises `KeyError` when `grads` holds a dW whose W is not in `params`.

    Source: the L2 parameter norm penalty (ridge), as in any textbook chapter on regularization.
    """
    # lam w^2 = (sqrt(lam) w)^2: so nothing overflows on the way unless the penalty itself does.
    root = float(np.sqrt(lam))
    penalty = 0.0
    for name, value in params.items():
        if name.startswith("W"):
            scaled = root * value
            penalty += 0.5 * float(np.sum(scaled * scaled))

    # d/dw (0.5 lam w^2) = lam w, and the gradient of a sum of losses is the sum of the gradients.
    new_grads = {}
    for name, grad in grads.items():
        if name.startswith("dW"):
            W = params[name[1:]]
            new_grads[name] = grad + lam * W
        else:
            new_grads[name] = grad.copy()
    return penalty, new_grads
