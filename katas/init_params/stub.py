"""Draw the initial parameters of a fully connected network.

Fill in `init_params`, then type `kata check`.
"""

import numpy as np


def init_params(
    layer_sizes: list[int],
    method: str,
    rng: np.random.Generator,
) -> dict[str, np.ndarray]:
    """Return W1 (d0, d1), b1 (1, d1), W2 (d1, d2), ...

    layer_sizes: [d0, d1, ..., dL]. method: "he" or "xavier".
    rng: where the weights are drawn from.
    """
    # your code here
    raise NotImplementedError("init_params is not written yet")
