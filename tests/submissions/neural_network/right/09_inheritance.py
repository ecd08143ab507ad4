import numpy as np


class Base:
    def train(self, X, y, epochs, learning_rate):
        return [self.step(X, y, learning_rate) for _ in range(epochs)]

    def step(self, X, y, rate):
        loss = self.compute_loss(y, self.forward(X))
        self.apply(self.backward(X, y), rate)
        return loss

    def apply(self, grads, rate):
        for key in ("dW1", "db1", "dW2", "db2"):
            old = getattr(self, key[1:])
            setattr(self, key[1:], old - rate * grads[key])


class NeuralNetwork(Base):
    def __init__(self, rng, input_size=3, hidden_size=4):
        he = lambda a, b: rng.normal(0.0, (2.0 / a) ** 0.5, (a, b))
        self.W1, self.W2 = he(input_size, hidden_size), he(hidden_size, 1)
        self.b1, self.b2 = np.zeros((1, hidden_size)), np.zeros((1, 1))

    def forward(self, X):
        self.A1 = np.maximum(X @ self.W1 + self.b1, 0)
        Z2 = self.A1 @ self.W2 + self.b2
        self.A2 = np.empty_like(Z2)
        for i, z in enumerate(Z2[:, 0]):
            self.A2[i] = 1 / (1 + np.exp(-z)) if z > -700 else 0.0
        return self.A2

    @staticmethod
    def compute_loss(y_true, y_prob):
        eps = np.finfo(float).eps
        p = np.clip(y_prob, eps, 1 - eps)
        return float(np.mean(-(y_true * np.log(p) + (1 - y_true) * np.log(1 - p))))

    def backward(self, X, y):
        dZ2 = (self.A2 - y) / X.shape[0]
        dZ1 = np.outer(dZ2, self.W2) * np.sign(self.A1)
        return {"dW2": self.A1.T @ dZ2, "db2": dZ2.sum(keepdims=True), "dW1": X.T @ dZ1,
                "db1": dZ1.sum(axis=0, keepdims=True)}
