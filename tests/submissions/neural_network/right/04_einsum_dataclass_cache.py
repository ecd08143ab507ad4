from dataclasses import dataclass

import numpy as np


@dataclass
class Cache:
    Z1: np.ndarray
    A1: np.ndarray
    A2: np.ndarray


class NeuralNetwork:
    __slots__ = ("W1", "b1", "W2", "b2", "_cache")

    def __init__(self, rng: np.random.Generator, input_size: int = 3, hidden_size: int = 4) -> None:
        self.W2 = rng.normal(scale=np.sqrt(2 / hidden_size), size=(hidden_size, 1))
        self.W1 = rng.normal(scale=np.sqrt(2 / input_size), size=(input_size, hidden_size))
        self.b1 = np.full((1, hidden_size), 0.0)
        self.b2 = np.full((1, 1), 0.0)
        self._cache = None

    def forward(self, X):
        Z1 = np.einsum("md,dh->mh", X, self.W1) + self.b1
        A1 = Z1.clip(min=0)
        Z2 = np.einsum("mh,ho->mo", A1, self.W2) + self.b2
        A2 = 0.5 * (1 + np.tanh(0.5 * Z2))
        with np.errstate(over="ignore"):
            A2 = np.where(Z2 < -20, np.exp(Z2), A2)
            A2 = np.where(np.abs(Z2) <= 20, 1 / (1 + np.exp(-Z2)), A2)
        self._cache = Cache(Z1, A1, A2)
        return A2.copy()

    def compute_loss(self, y_true, y_prob):
        eps = 1e-9
        return np.mean(-y_true * np.log(y_prob + eps) - (1 - y_true) * np.log(1 - y_prob + eps))

    def backward(self, X, y):
        c = self._cache
        r = (c.A2 - y) / y.shape[0]
        g = np.einsum("mo,ho,mh->mh", r, self.W2, (c.Z1 > 0).astype(float))
        return {
            "dW1": np.einsum("md,mh->dh", X, g),
            "db1": np.einsum("mh->h", g).reshape(1, -1),
            "dW2": np.einsum("mh,mo->ho", c.A1, r),
            "db2": np.einsum("mo->o", r).reshape(1, 1),
            "dX": np.einsum("mh,dh->md", g, self.W1),
        }

    def train(self, X, y, epochs, learning_rate):
        def step():
            loss = self.compute_loss(y, self.forward(X))
            g = self.backward(X, y)
            self.W1, self.b1, self.W2, self.b2 = (
                p - learning_rate * g[k]
                for p, k in zip((self.W1, self.b1, self.W2, self.b2), ("dW1", "db1", "dW2", "db2"))
            )
            return loss
        return [step() for _ in range(epochs)]
