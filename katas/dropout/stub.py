"""Write inverted dropout, forward and backward.

Fill in both functions, then type `kata check`.
"""

import numpy as np


def dropout_forward(
    A: np.ndarray,
    keep_prob: float,
    rng: np.random.Generator,
    training: bool,
) -> tuple[np.ndarray, np.ndarray]:
    """Drop entries of A (m, d) at random in training mode.

    keep_prob: the probability of being kept. rng: where the mask is drawn from.

    Returns (out, mask), both (m, d); the mask holds 0 and 1.
    """
    # your code here
    raise NotImplementedError("dropout_forward is not written yet")


def dropout_backward(
    dout: np.ndarray,
    mask: np.ndarray,
    keep_prob: float,
) -> np.ndarray:
    """Return the gradient by A of a forward pass in training mode.

    dout, mask: (m, d); the mask holds 0.0 and 1.0.
    """
    # your code here
    raise NotImplementedError("dropout_backward is not written yet")
