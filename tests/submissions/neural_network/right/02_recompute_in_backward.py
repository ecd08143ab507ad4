import numpy as np


def sigmoid(z):
    out = np.empty_like(z)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    e = np.exp(z[~pos])
    out[~pos] = e / (1 + e)
    return out


class NeuralNetwork:
    """Keeps nothing but its parameters: backward runs the network again."""

    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = rng.standard_normal((input_size, hidden_size)) * (2 / input_size) ** 0.5
        self.W2 = rng.standard_normal((hidden_size, 1)) * (2 / hidden_size) ** 0.5
        self.b1, self.b2 = np.zeros((1, hidden_size)), np.zeros((1, 1))

    def _run(self, X):
        hidden = X @ self.W1 + self.b1
        hidden = np.where(hidden > 0, hidden, 0.0)
        return hidden, sigmoid(hidden @ self.W2 + self.b2)

    def forward(self, X):
        return self._run(X)[1]

    def compute_loss(self, y_true, y_prob):
        right = np.where(y_true == 1, y_prob, 1 - y_prob)
        return float(-np.log(right + 1e-8).mean())

    def backward(self, X, y):
        hidden, prob = self._run(X)
        delta = (prob - y) / len(X)
        delta1 = (delta * self.W2.T) * (hidden > 0)
        return dict(
            dW1=X.T @ delta1, db1=delta1.sum(0)[None], dW2=hidden.T @ delta, db2=delta.sum(0)[None]
        )

    def train(self, X, y, epochs, learning_rate):
        history = ()
        while len(history) < epochs:
            history += (self.compute_loss(y, self.forward(X)),)
            step = self.backward(X, y)
            for name in ("W1", "b1", "W2", "b2"):
                setattr(self, name, getattr(self, name) - learning_rate * step["d" + name])
        return history
