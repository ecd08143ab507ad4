"""Reference for `gradient_clipping`: by value, and by the global norm."""

import numpy as np
from numpy.typing import NDArray


def clip_by_value(
    grads: dict[str, NDArray[np.float64]], limit: float
) -> dict[str, NDArray[np.float64]]:
    """Return `grads` with every entry cut to [-limit, limit], in new arrays.

    Source: element-wise gradient clipping, as in any textbook chapter on recurrent networks.
    """
    return {name: np.clip(grad, -limit, limit) for name, grad in grads.items()}


def clip_by_global_norm(
    grads: dict[str, NDArray[np.float64]], max_norm: float
) -> tuple[dict[str, NDArray[np.float64]], float]:
    """Return `(clipped, norm)`: all arrays times one factor, and their joint norm beforehand.

    The factor is max_norm / norm where norm > max_norm, and 1 otherwise. The arrays are new.

    Source: rescaling by the norm, as in papers on exploding gradients.
    """
    # All arrays are one long vector, cut into pieces: its squared length is the sum over them.
    total = 0.0
    for grad in grads.values():
        total += float(np.sum(grad * grad))
    norm = float(np.sqrt(total))

    # ||c g|| = c ||g||, so c = max_norm / norm gives the length max_norm. It is needed only where
    # norm > max_norm > 0: so nothing is ever divided by 0, and nothing ever grows.
    scale = max_norm / norm if norm > max_norm else 1.0

    clipped = {}
    for name, grad in grads.items():
        clipped[name] = grad * scale
    return clipped, norm
