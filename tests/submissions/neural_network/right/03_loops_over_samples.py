import math

import numpy as np


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = np.array([
            [rng.normal(0.0, math.sqrt(2.0 / input_size)) for _ in range(hidden_size)]
            for _ in range(input_size)
        ])
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = np.array([[rng.normal(0.0, math.sqrt(2.0 / hidden_size))] for _ in range(hidden_size)])
        self.b2 = np.zeros((1, 1))

    def _sample(self, x):
        z1 = x @ self.W1 + self.b1[0]
        a1 = np.array([max(0.0, z) for z in z1])
        z2 = float(a1 @ self.W2[:, 0] + self.b2[0, 0])
        p = 1.0 / (1.0 + math.exp(-z2)) if z2 > 0 else math.exp(z2) / (1.0 + math.exp(z2))
        return z1, a1, p

    def forward(self, X):
        self.cache = [self._sample(x) for x in X]
        return np.array([[p] for _, _, p in self.cache])

    def compute_loss(self, y_true, y_prob):
        total = 0.0
        for t, p in zip(y_true[:, 0], y_prob[:, 0]):
            p = min(max(p, 1e-10), 1 - 1e-10)
            total -= math.log(p) if t == 1.0 else math.log(1 - p)
        return total / len(y_true)

    def backward(self, X, y):
        dW1, db1 = np.zeros(self.W1.shape), np.zeros(self.b1.shape)
        dW2, db2 = np.zeros(self.W2.shape), np.zeros(self.b2.shape)
        for x, t, (z1, a1, p) in zip(X, y[:, 0], self.cache):
            d = (p - t) / len(X)
            dW2[:, 0] += d * a1
            db2 += d
            back = d * self.W2[:, 0] * (z1 > 0)
            dW1 += np.outer(x, back)
            db1[0] += back
        return {"db2": db2, "dW2": dW2, "db1": db1, "dW1": dW1}

    def train(self, X, y, epochs, learning_rate):
        losses = np.zeros(epochs)
        for i in range(epochs):
            losses[i] = self.compute_loss(y, self.forward(X))
            g = self.backward(X, y)
            self.W1 = self.W1 - learning_rate * g["dW1"]
            self.b1 = self.b1 - learning_rate * g["db1"]
            self.W2 = self.W2 - learning_rate * g["dW2"]
            self.b2 = self.b2 - learning_rate * g["db2"]
        return losses
