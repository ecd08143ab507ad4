"""Reference for `neural_network`: one hidden ReLU layer, a sigmoid output, gradient descent."""

import numpy as np
from numpy.typing import NDArray

GUARD = 1e-12
"""Keeps the logarithm of the loss finite; far below what shifts a loss that can be seen."""


class NeuralNetwork:
    """A binary classifier: `A2 = sigmoid(relu(X W1 + b1) W2 + b2)`.

    Attributes: W1 (d, h), b1 (1, h), W2 (h, 1), b2 (1, 1). Rows of `X (m, d)` are samples.

    Source: the multilayer perceptron, as in any textbook chapter on neural networks; He's
    initialisation for layers of rectified units.
    """

    def __init__(self, rng: np.random.Generator, input_size: int = 3, hidden_size: int = 4) -> None:
        # A unit sums fan-in products. With variance 2 / fan-in the mean square stays as it was:
        # the ReLU throws half of it away.
        scale1 = np.sqrt(2.0 / input_size)
        scale2 = np.sqrt(2.0 / hidden_size)
        self.W1 = scale1 * rng.standard_normal((input_size, hidden_size))
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = scale2 * rng.standard_normal((hidden_size, 1))
        self.b2 = np.zeros((1, 1))

    def forward(self, X: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the probabilities `A2 (m, 1)`; Z1, A1 and A2 are kept for `backward`."""
        self.Z1 = X @ self.W1 + self.b1
        self.A1 = np.maximum(self.Z1, 0.0)
        Z2 = self.A1 @ self.W2 + self.b2
        # sigmoid(z) = 1 / (1 + e^-z) = e^z / (1 + e^z): take the form that does not overflow.
        E = np.exp(-np.abs(Z2))
        A2: NDArray[np.float64] = np.where(Z2 >= 0, 1.0, E) / (1.0 + E)
        self.A2 = A2
        return A2

    def compute_loss(self, y_true: NDArray[np.float64], y_prob: NDArray[np.float64]) -> float:
        """Return the mean binary cross-entropy of `y_prob` against `y_true`, both (m, 1)."""
        p = np.clip(y_prob, GUARD, 1.0 - GUARD)
        costs = -(y_true * np.log(p) + (1.0 - y_true) * np.log(1.0 - p))
        return float(np.mean(costs))

    def backward(
        self, X: NDArray[np.float64], y: NDArray[np.float64]
    ) -> dict[str, NDArray[np.float64]]:
        """Return dW1, db1, dW2 and db2 for the batch that `forward` has just seen."""
        m = X.shape[0]

        # The slope of the sigmoid cancels with that of the cross-entropy; 1/m enters here, once.
        dZ2 = (self.A2 - y) / m
        dA1 = dZ2 @ self.W2.T
        dZ1 = dA1 * (self.Z1 > 0)

        # Z = A W + b: every sample has its share in dW and db.
        dW2 = self.A1.T @ dZ2
        db2 = dZ2.sum(axis=0, keepdims=True)
        dW1 = X.T @ dZ1
        db1 = dZ1.sum(axis=0, keepdims=True)
        return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

    def train(
        self, X: NDArray[np.float64], y: NDArray[np.float64], epochs: int, learning_rate: float
    ) -> list[float]:
        """Do `epochs` steps of full-batch gradient descent; return the loss before each."""
        losses = []
        for _ in range(epochs):
            loss = self.compute_loss(y, self.forward(X))
            losses.append(loss)

            # All gradients first: each belongs to the old values of all parameters.
            grads = self.backward(X, y)
            self.W1 = self.W1 - learning_rate * grads["dW1"]
            self.b1 = self.b1 - learning_rate * grads["db1"]
            self.W2 = self.W2 - learning_rate * grads["dW2"]
            self.b2 = self.b2 - learning_rate * grads["db2"]
        return losses
