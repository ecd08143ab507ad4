"""Reference for `momentum`: one step of gradient descent with momentum."""

import numpy as np
from numpy.typing import NDArray

Arrays = dict[str, NDArray[np.float64]]


def momentum(
    params: Arrays, grads: Arrays, velocity: Arrays, lr: float, beta: float
) -> tuple[Arrays, Arrays]:
    """Return `(new_params, new_velocity)` after v = beta v + g and p = p - lr v.

    Shapes: `params` holds W1 (d_in, d_out), b1 (1, d_out), W2, b2, ...; `grads` holds dW1, db1,
    ... and `velocity` W1, b1, ... in the same shapes. The results have the keys of `params`, and
    their arrays are new.

    Raises `KeyError` when a parameter has no gradient or no velocity.

    Source: the heavy-ball method, as in any textbook chapter on optimisation.
    """
    new_params, new_velocity = {}, {}
    for name, value in params.items():
        grad = grads["d" + name]
        old = velocity[name]

        # Unrolled: v_t = g_t + beta g_(t-1) + beta^2 g_(t-2) + ..., all past gradients, fading.
        v = beta * old + grad

        # The velocity points uphill, as the gradients in it do; the rate stands outside.
        new_velocity[name] = v
        new_params[name] = value - lr * v
    return new_params, new_velocity
