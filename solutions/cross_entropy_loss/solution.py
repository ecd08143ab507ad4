"""Reference for `cross_entropy_loss`: the mean cross-entropy of class probabilities."""

import numpy as np
from numpy.typing import NDArray

# Far below any probability that is judged (0.001); a prediction of 0 for the true class costs 27.6.
EPS = 1e-12


def cross_entropy_loss(y_true: NDArray[np.float64], y_prob: NDArray[np.float64]) -> float:
    """Return the mean cross-entropy, natural logarithm, as a Python float.

    Shapes: `y_true (m, C)`, every row one-hot; `y_prob (m, C)`, every row probabilities that sum
    to 1. Probabilities below `EPS` are raised to it, so the loss is finite.

    Raises `ValueError` when the two shapes can't be broadcast together.

    Source: negative log-likelihood of the categorical distribution, as in any textbook chapter on
    multiclass logistic regression.
    """
    # log(0) is -inf, and 0 * -inf is nan: every logarithm needs an argument above 0.
    p = np.maximum(y_prob, EPS)
    log_p = np.log(p)

    # P(y) = prod_j p_j^y_j, so log P(y) = sum_j y_j log p_j: the true class's log-probability.
    log_likelihood = np.sum(y_true * log_p, axis=1)

    # The largest likelihood is the smallest loss: change the sign.
    losses = -log_likelihood

    # One number for the batch, whatever its size: the mean over the m samples.
    return float(np.mean(losses))
