import numpy as np


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = rng.normal(0, np.sqrt(2 / input_size), (input_size, hidden_size))
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = rng.normal(0, np.sqrt(2 / hidden_size), (hidden_size, 1))
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        Z1 = X.astype(np.longdouble) @ self.W1 + self.b1
        A1 = np.maximum(Z1, 0)
        Z2 = A1 @ self.W2 + self.b2
        self.kept = Z1, A1, 1 / (1 + np.exp(-Z2))
        return self.kept[2].astype(float)

    def compute_loss(self, y_true, y_prob):
        p = np.clip(y_prob.astype(np.longdouble), 1e-18, 1 - np.longdouble(1e-18))
        return float(np.mean(-y_true * np.log(p) - (1 - y_true) * np.log(1 - p)))

    def backward(self, X, y):
        Z1, A1, A2 = self.kept
        dZ2 = (A2 - y) / len(y)
        dZ1 = dZ2 @ self.W2.T * (Z1 > 0)
        parts = X.T @ dZ1, dZ1.sum(0, keepdims=True), A1.T @ dZ2, dZ2.sum(0, keepdims=True)
        return {k: v.astype(float) for k, v in zip(("dW1", "db1", "dW2", "db2"), parts)}

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
