import numpy as np


def with_ones(X):
    return np.concatenate([X, np.ones((len(X), 1))], axis=1)


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        g = rng.standard_normal(input_size * hidden_size + hidden_size)
        n = input_size * hidden_size
        self.W1 = g[:n].reshape(input_size, hidden_size) * np.sqrt(2 / input_size)
        self.W2 = g[n:].reshape(hidden_size, 1) * np.sqrt(2 / hidden_size)
        self.b1 = np.zeros((1, hidden_size))
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.inputs = with_ones(X)
        Z1 = self.inputs @ np.vstack([self.W1, self.b1])
        self.hidden = with_ones(np.maximum(Z1, 0))
        Z2 = self.hidden @ np.vstack([self.W2, self.b2])
        Z = np.clip(Z2, -700, 700)
        self.out = 1 / (1 + np.exp(-Z))
        return self.out

    def compute_loss(self, y, p):
        return -np.mean(np.log(np.clip(np.where(y > 0.5, p, 1 - p), 1e-12, None)))

    def backward(self, X, y):
        d2 = (self.out - y) / len(X)
        G2 = self.hidden.T @ d2
        d1 = (d2 @ self.W2.T) * (self.hidden[:, :-1] > 0)
        G1 = self.inputs.T @ d1
        return {"dW1": G1[:-1], "db1": G1[-1:], "dW2": G2[:-1], "db2": G2[-1:]}

    def train(self, X, y, epochs, learning_rate):
        out = []
        for _ in range(epochs):
            out.append(self.compute_loss(y, self.forward(X)))
            g = self.backward(X, y)
            for k in ("W1", "b1", "W2", "b2"):
                self.__dict__[k] = self.__dict__[k] - learning_rate * g["d" + k]
        return out
