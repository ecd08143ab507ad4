"""Train a classifier with one hidden ReLU layer, from nothing.

Fill in `train_mlp`, then type `kata check`.
"""

from typing import Any

import numpy as np


def train_mlp(
    X_train: np.ndarray,
    y_train: np.ndarray,
    X_test: np.ndarray,
    hidden: int,
    classes: int,
    epochs: int,
    batch_size: int,
    lr: float,
    rng: np.random.Generator,
) -> dict[str, Any]:
    """Initialise, train by mini-batches, and predict.

    X_train: (m, d), one sample a row. y_train: (m,), ints from 0.
    X_test: (k, d), used for the probabilities alone.
    rng: the only source of randomness.

    Returns a dict:
    "params": W1 (d, hidden), b1 (1, hidden), W2 (hidden, classes),
    b2 (1, classes), after the last step.
    "losses": for each epoch the loss over X_train after it.
    "probabilities": (k, classes), of X_test.
    """
    # your code here
    raise NotImplementedError("train_mlp is not written yet")
