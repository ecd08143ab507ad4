"""Reference for `rmsprop`: one step scaled by the root of a running mean of squares."""

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[np.float64]]


def rmsprop(
    params: Arrays, grads: Arrays, cache: Arrays, lr: float, decay: float, eps: float
) -> tuple[Arrays, Arrays]:
    """Return `(new_params, new_cache)`: s = decay s + (1 - decay) g^2, p = p - lr g / (√s + eps).

    Shapes: `params` holds W1 (d_in, d_out), b1 (1, d_out), W2, b2, ...; `grads` holds dW1, db1,
    ... and `cache` W1, b1, ... in the same shapes. The results have the keys of `params`, and
    their arrays are new.

    Raises `KeyError` when a parameter has no gradient or no running mean.

    Source: adaptive learning rates, as in any textbook chapter on optimisation.
    """
    new_params, new_cache = {}, {}
    for name, value in params.items():
        grad = grads["d" + name]
        old = cache[name]

        # A running mean of squares: the weights decay^k (1 - decay) of past squares add up to 1.
        s = decay * old + (1.0 - decay) * grad**2

        # sqrt(s) is the gradient's usual size, so the quotient is of order 1 whatever its scale.
        root = np.sqrt(s)
        scaled = grad / (root + eps)
        new_cache[name] = s
        new_params[name] = value - lr * scaled
    return new_params, new_cache
