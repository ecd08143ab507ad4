"""Reference for `bce_loss`: the mean binary cross-entropy of predicted probabilities."""

import numpy as np
from numpy.typing import NDArray

# Far below any probability that is judged (0.001), and 1 - EPS is still less than 1 in float64.
EPS = 1e-12


def bce_loss(y_true: NDArray[np.float64], y_prob: NDArray[np.float64]) -> float:
    """Return the mean binary cross-entropy, natural logarithm, as a Python float.

    Shapes: `y_true (m, 1)` of 0.0 and 1.0, `y_prob (m, 1)` in [0, 1]: the predicted probability
    of class 1. A prediction of exactly 0 or 1 is moved inwards by `EPS`, so the loss is finite.

    Raises `ValueError` when the two shapes can't be broadcast together.

    Source: negative log-likelihood of the Bernoulli distribution, as in any textbook chapter on
    logistic regression.
    """
    # log(0) is -inf, and 0 * -inf is nan: both logarithms need an argument above 0.
    p = np.clip(y_prob, EPS, 1.0 - EPS)
    log_p, log_not_p = np.log(p), np.log(1.0 - p)

    # P(y) = p^y (1 - p)^(1 - y), so log P(y) = y log p + (1 - y) log(1 - p).
    log_likelihood = y_true * log_p + (1.0 - y_true) * log_not_p

    # The largest likelihood is the smallest loss: change the sign.
    losses = -log_likelihood

    # One number for the batch, whatever its size: the mean over the samples.
    return float(np.mean(losses))
