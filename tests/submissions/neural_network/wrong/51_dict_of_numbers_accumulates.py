import numpy as np


class Dense:
    def __init__(self, rng, n_in, n_out):
        self.W = rng.standard_normal((n_in, n_out)) * np.sqrt(2.0 / n_in)
        self.b = np.zeros((1, n_out))

    def forward(self, X):
        self.X = X
        return X @ self.W + self.b

    def backward(self, dZ):
        self.dW = getattr(self, "dW", 0.0) + self.X.T @ dZ
        self.db = dZ.sum(0, keepdims=True)
        return dZ @ self.W.T

    def step(self, lr):
        self.W = self.W - lr * self.dW
        self.b = self.b - lr * self.db


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        self.first = Dense(rng, input_size, hidden_size)
        self.second = Dense(rng, hidden_size, 1)

    W1 = property(lambda s: s.first.W, lambda s, v: setattr(s.first, "W", v))
    b1 = property(lambda s: s.first.b, lambda s, v: setattr(s.first, "b", v))
    W2 = property(lambda s: s.second.W, lambda s, v: setattr(s.second, "W", v))
    b2 = property(lambda s: s.second.b, lambda s, v: setattr(s.second, "b", v))

    def forward(self, X):
        Z1 = self.first.forward(X)
        self.mask = Z1 > 0
        Z2 = self.second.forward(Z1 * self.mask)
        self.prob = np.exp(-np.logaddexp(0.0, -Z2))
        return self.prob

    def compute_loss(self, y_true, y_prob):
        q = np.abs(1.0 - y_true - y_prob)
        return -np.mean(np.log(np.maximum(q, 1e-12)))

    def backward(self, X, y):
        dA1 = self.second.backward((self.prob - y) / len(y))
        self.first.backward(dA1 * self.mask)
        return {"dW1": self.first.dW, "db1": self.first.db, "dW2": self.second.dW, "db2": self.second.db}

    def train(self, X, y, epochs, learning_rate):
        losses = []
        for _ in range(epochs):
            losses.append(self.compute_loss(y, self.forward(X)))
            self.backward(X, y)
            for layer in (self.first, self.second):
                layer.step(learning_rate)
        return losses
