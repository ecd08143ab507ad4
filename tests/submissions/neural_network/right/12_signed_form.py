import numpy as np


class NeuralNetwork:
    """With labels -1 and 1: the loss is log(1 + e^-sz)."""

    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = np.sqrt(2 / input_size) * rng.standard_normal(size=(input_size, hidden_size))
        self.W2 = np.sqrt(2 / hidden_size) * rng.standard_normal(size=(hidden_size, 1))
        self.b1 = np.zeros((1, hidden_size))
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.Z1 = np.add(np.matmul(X, self.W1), self.b1)
        self.A1 = np.select([self.Z1 > 0], [self.Z1], 0.0)
        self.Z2 = np.add(np.matmul(self.A1, self.W2), self.b2)
        return self._sigmoid(self.Z2)

    @staticmethod
    def _sigmoid(z):
        return np.exp(-np.logaddexp(0, -z))

    def compute_loss(self, y_true, y_prob):
        p = np.clip(y_prob, 1e-13, 1 - 1e-13)
        z = np.log(p) - np.log1p(-p)
        return np.logaddexp(0, -(2 * y_true - 1) * z).mean()

    def backward(self, X, y):
        s = 2 * y - 1
        dZ2 = -s * self._sigmoid(-s * self.Z2) / len(s)
        dZ1 = (self.Z1 > 0) * (dZ2 * self.W2[:, 0])
        sums = lambda a: a.sum(axis=0, keepdims=True)
        return {"dW1": X.T @ dZ1, "db1": sums(dZ1), "dW2": self.A1.T @ dZ2, "db2": sums(dZ2)}

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
