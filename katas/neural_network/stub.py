"""Write a small neural network, with its training, from scratch.

Fill in the methods of `NeuralNetwork`, then type `kata check`.
"""

import numpy as np


class NeuralNetwork:
    """A layer of ReLU units and one sigmoid output.

    Attributes: W1 (d, h), b1 (1, h), W2 (h, 1), b2 (1, 1).
    """

    def __init__(
        self,
        rng: np.random.Generator,
        input_size: int = 3,
        hidden_size: int = 4,
    ) -> None:
        """Draw the weights from rng (variance 2 / fan-in); biases are 0."""
        # your code here
        raise NotImplementedError("NeuralNetwork is not written yet")

    def forward(self, X: np.ndarray) -> np.ndarray:
        """Return A2 (m, 1) for X (m, d); keep what backward needs."""
        raise NotImplementedError("forward is not written yet")

    def compute_loss(self, y_true: np.ndarray, y_prob: np.ndarray) -> float:
        """Return the mean binary cross-entropy; finite at 0 and 1, too."""
        raise NotImplementedError("compute_loss is not written yet")

    def backward(self, X: np.ndarray, y: np.ndarray) -> dict[str, np.ndarray]:
        """Return dW1, db1, dW2, db2 for the batch of the last forward."""
        raise NotImplementedError("backward is not written yet")

    def train(
        self,
        X: np.ndarray,
        y: np.ndarray,
        epochs: int,
        learning_rate: float,
    ) -> list[float]:
        """Do that many full-batch steps; return the loss before each."""
        raise NotImplementedError("train is not written yet")
