"""Reference for `adam`: one step of adaptive moment estimation."""

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[np.float64]]


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
    """Return `(new_params, new_m, new_v)` after step number `t`, which is 1 in the first step.

    Shapes: `params` holds W1 (d_in, d_out), b1 (1, d_out), W2, b2, ...; `grads` holds dW1, db1,
    ... and `m` and `v` hold W1, b1, ... in the same shapes. The results have the keys of
    `params`, and their arrays are new. `new_m` and `new_v` are not bias-corrected.

    Raises `KeyError` when a parameter has no gradient or no state.

    Source: adaptive moment estimation, as in any textbook chapter on optimisation.
    """
    new_params, new_m, new_v = {}, {}, {}
    for name, value in params.items():
        grad = grads["d" + name]
        old_m = m[name]
        old_v = v[name]

        # Running means of the gradient and of its square, entry by entry.
        mean = beta1 * old_m + (1.0 - beta1) * grad
        square = beta2 * old_v + (1.0 - beta2) * grad**2
        new_m[name] = mean
        new_v[name] = square

        # From zeros, the weights of t gradients add up to (1 - b)(1 + b + ... + b^(t-1)) =
        # 1 - b^t: divided by that, both are means again.
        mean_hat = mean / (1.0 - beta1**t)
        square_hat = square / (1.0 - beta2**t)

        root = np.sqrt(square_hat)
        new_params[name] = value - lr * mean_hat / (root + eps)
    return new_params, new_m, new_v
