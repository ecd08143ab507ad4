"""Reference for `batch_norm`: each column standardised over the batch, and its gradients."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def batch_norm_forward(
    X: NDArray[np.float64],
    gamma: NDArray[np.float64],
    beta: NDArray[np.float64],
    running_mean: NDArray[np.float64],
    running_var: NDArray[np.float64],
    momentum: float,
    eps: float,
    training: bool,
) -> tuple[NDArray[np.float64], Any, NDArray[np.float64], NDArray[np.float64]]:
    """Return `(out, cache, running_mean, running_var)`.

    Shapes: `X` and `out` (m, d), everything else (1, d). In training mode the statistics are those
    of the batch and the running ones move towards them; in test mode they are the running ones,
    which come back as they are, and the cache is None.

    Source: batch normalisation, as in any textbook chapter on optimising deep networks.
    """
    if not training:
        X_hat = (X - running_mean) / np.sqrt(running_var + eps)
        return gamma * X_hat + beta, None, running_mean, running_var

    # One mean and one variance a column, over the rows; the variance divides by m.
    mean = X.mean(axis=0, keepdims=True)
    var = np.mean((X - mean) ** 2, axis=0, keepdims=True)

    inv_std = 1.0 / np.sqrt(var + eps)
    X_hat = (X - mean) * inv_std
    out = gamma * X_hat + beta

    # The momentum is the weight of the old value.
    new_mean = momentum * running_mean + (1 - momentum) * mean
    new_var = momentum * running_var + (1 - momentum) * var

    cache = (X_hat, inv_std, gamma)
    return out, cache, new_mean, new_var


def batch_norm_backward(
    dout: NDArray[np.float64], cache: Any
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return `(dX, dgamma, dbeta)`, of shapes (m, d), (1, d) and (1, d).

    `cache` is that of a forward pass in training mode; it is not changed.

    Source: the chain rule through mean and variance, as in papers on batch normalisation.
    """
    X_hat, inv_std, gamma = cache

    # out = gamma X_hat + beta, with one gamma and one beta for all rows of a column.
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * X_hat).sum(axis=0, keepdims=True)
    dX_hat = dout * gamma

    # x_i moves X_hat_k by s (delta_ik - 1/m - X_hat_i X_hat_k / m): itself, the mean, the variance.
    through_mean = dX_hat.mean(axis=0, keepdims=True)
    through_var = X_hat * (dX_hat * X_hat).mean(axis=0, keepdims=True)
    dX = inv_std * (dX_hat - through_mean - through_var)
    return dX, dgamma, dbeta
