"""Reference for `train_mlp`: a ReLU layer and a softmax, trained on shuffled mini-batches."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def train_mlp(
    X_train: Floats,
    y_train: NDArray[np.int64],
    X_test: Floats,
    hidden: int,
    classes: int,
    epochs: int,
    batch_size: int,
    lr: float,
    rng: np.random.Generator,
) -> dict[str, Any]:
    """Train a classifier on `X_train (m, d)`, `y_train (m,)`, and predict `X_test (k, d)`.

    Returns "params" with W1 (d, hidden), b1 (1, hidden), W2 (hidden, classes), b2 (1, classes);
    "losses", the mean cross-entropy over the training rows after each epoch; "probabilities"
    (k, classes) of the test rows. All chance comes from `rng`.

    Raises `ValueError` where `batch_size` is 0.

    Source: mini-batch stochastic gradient descent with initial variances of 2 / fan-in, as in any
    textbook chapter on training multilayer perceptrons.
    """
    m, d = X_train.shape

    # A ReLU halves the mean square; a variance of 2 / fan-in makes up for it.
    params = {
        "W1": rng.normal(size=(d, hidden)) * np.sqrt(2.0 / d),
        "b1": np.zeros((1, hidden)),
        "W2": rng.normal(size=(hidden, classes)) * np.sqrt(2.0 / hidden),
        "b2": np.zeros((1, classes)),
    }

    losses = []
    for _ in range(epochs):
        order = rng.permutation(m)
        for begin in range(0, m, batch_size):
            rows = order[begin : begin + batch_size]
            grads = gradients(X_train[rows], y_train[rows], params)

            # All gradients belong to the old parameters: none moves before all are known.
            params = {name: value - lr * grads["d" + name] for name, value in params.items()}
        losses.append(float(loss(X_train, y_train, params)))

    return {"params": params, "losses": losses, "probabilities": predict(X_test, params)}


def logarithms(X: Any, params: dict[str, Any]) -> tuple[Any, Any, Any]:
    """Return `Z1 (m, hidden)`, `A1 (m, hidden)` and `log P (m, classes)`.

    Analytic in the parameters, so that a complex step may go through.
    """
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.where(Z1.real > 0.0, Z1, 0.0)
    Z2 = A1 @ params["W2"] + params["b2"]

    # log softmax(z) = z - log(sum e^z), the same for z - max z, whose exponentials are at most 1.
    shifted = Z2 - np.max(Z2.real, axis=1, keepdims=True)
    return Z1, A1, shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def loss(X: Any, y: NDArray[np.int64], params: dict[str, Any]) -> Any:
    """Return the mean cross-entropy."""
    log_P = logarithms(X, params)[2]
    return -np.mean(log_P[np.arange(len(y)), y])


def predict(X: Floats, params: dict[str, Floats]) -> Floats:
    """Return the probabilities `(m, classes)`."""
    P: Floats = np.exp(logarithms(X, params)[2])
    return P


def gradients(X: Floats, y: NDArray[np.int64], params: dict[str, Floats]) -> dict[str, Floats]:
    """Return dW1, db1, dW2 and db2 of the mean cross-entropy of a batch."""
    Z1, A1, log_P = logarithms(X, params)
    Y = np.eye(log_P.shape[1])[y]

    # Softmax and cross-entropy together: dl/dz = p - y; each row weighs one over the batch's rows.
    dZ2 = (np.exp(log_P) - Y) / len(y)
    dZ1 = (dZ2 @ params["W2"].T) * (Z1 > 0.0)
    return {
        "dW1": X.T @ dZ1,
        "db1": dZ1.sum(axis=0, keepdims=True),
        "dW2": A1.T @ dZ2,
        "db2": dZ2.sum(axis=0, keepdims=True),
    }
