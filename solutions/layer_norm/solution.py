"""Reference for `layer_norm`: each row standardised over its features, and its gradients."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def layer_norm_forward(
    X: NDArray[np.float64], gamma: NDArray[np.float64], beta: NDArray[np.float64], eps: float
) -> tuple[NDArray[np.float64], Any]:
    """Return `(out, cache)`; `X` and `out` are (m, d), `gamma` and `beta` (1, d).

    Source: layer normalisation, as in any textbook chapter on transformers.
    """
    # One mean and one variance a row, over the features; kept as (m, 1), to broadcast along rows.
    mean = X.mean(axis=1, keepdims=True)
    var = np.mean((X - mean) ** 2, axis=1, keepdims=True)

    inv_std = 1.0 / np.sqrt(var + eps)
    X_hat = (X - mean) * inv_std

    # gamma and beta have one entry a feature, the same for every row.
    out = gamma * X_hat + beta
    cache = (X_hat, inv_std, gamma)
    return out, cache


def layer_norm_backward(
    dout: NDArray[np.float64], cache: Any
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return `(dX, dgamma, dbeta)`, of shapes (m, d), (1, d) and (1, d); `cache` is not changed.

    Source: the chain rule through the mean and the variance of a row.
    """
    X_hat, inv_std, gamma = cache

    # gamma and beta serve every row, so their gradients collect the rows.
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * X_hat).sum(axis=0, keepdims=True)
    dX_hat = dout * gamma

    # x_i moves X_hat_k by s (delta_ik - 1/d - X_hat_i X_hat_k / d): itself, the mean, the variance.
    through_mean = dX_hat.mean(axis=1, keepdims=True)
    through_var = X_hat * (dX_hat * X_hat).mean(axis=1, keepdims=True)
    dX = inv_std * (dX_hat - through_mean - through_var)
    return dX, dgamma, dbeta
