import numpy as np


class NeuralNetwork:
    """Works with samples as columns inside."""

    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = (rng.standard_normal((hidden_size, input_size)) * np.sqrt(2 / input_size)).T
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = (rng.standard_normal((1, hidden_size)) * np.sqrt(2 / hidden_size)).T
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.z = self.W1.T @ X.T + self.b1.T
        self.a = np.maximum(self.z, 0.0)
        s = self.W2.T @ self.a + self.b2.T
        with np.errstate(over="ignore"):
            self.p = 1.0 / (1.0 + np.exp(-s))
        return self.p.T.copy()

    def compute_loss(self, y_true, y_prob):
        p = np.clip(y_prob.T, 1e-8, 1 - 1e-8)
        t = y_true.T
        return -(t @ np.log(p).T + (1 - t) @ np.log(1 - p).T).item() / t.shape[1]

    def backward(self, X, y):
        m = X.shape[0]
        d = (self.p - y.T) / m
        back = (self.W2 @ d) * (self.z > 0)
        return {"dW1": (back @ X).T, "db1": back.sum(axis=1)[None, :], "dW2": (d @ self.a.T).T,
                "db2": d.sum(axis=1, keepdims=True).T}

    def train(self, X, y, epochs, learning_rate):
        losses = []
        for _ in range(epochs):
            losses.append(self.compute_loss(y, self.forward(X)))
            g = self.backward(X, y)
            self.W1 = self.W1 - learning_rate * g["dW1"]
            self.b1 = self.b1 - learning_rate * g["db1"]
            self.W2 = self.W2 - learning_rate * g["dW2"]
            self.b2 = self.b2 - learning_rate * g["db2"]
        return losses
