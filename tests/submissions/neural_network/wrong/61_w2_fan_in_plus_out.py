import numpy as np


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = rng.standard_normal((input_size, hidden_size)) * np.sqrt(2.0 / input_size)
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = rng.standard_normal((hidden_size, 1)) * np.sqrt(2.0 / (hidden_size + 1))
        self.b2 = np.zeros((1, 1))

    def sigmoid(self, z):
        return 1 / (1 + np.exp(-np.clip(z, -500, 500)))

    def forward(self, X):
        self.Z1 = X @ self.W1 + self.b1
        self.A1 = np.maximum(0, self.Z1)
        self.Z2 = self.A1 @ self.W2 + self.b2
        self.A2 = self.sigmoid(self.Z2)
        return self.A2

    def compute_loss(self, y_true, y_prob):
        eps = 1e-8
        m = y_true.shape[0]
        return -np.sum(y_true * np.log(y_prob + eps) + (1 - y_true) * np.log(1 - y_prob + eps)) / m

    def backward(self, X, y):
        m = X.shape[0]
        dZ2 = self.A2 - y
        dW2 = self.A1.T @ dZ2 / m
        db2 = np.sum(dZ2, axis=0, keepdims=True) / m
        dA1 = dZ2 @ self.W2.T
        dZ1 = dA1 * (self.Z1 > 0)
        dW1 = X.T @ dZ1 / m
        db1 = np.sum(dZ1, axis=0, keepdims=True) / m
        return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

    def train(self, X, y, epochs, learning_rate):
        losses = []
        for epoch in range(epochs):
            A2 = self.forward(X)
            loss = self.compute_loss(y, A2)
            losses.append(loss)
            g = self.backward(X, y)
            self.W1 -= learning_rate * g["dW1"]
            self.b1 -= learning_rate * g["db1"]
            self.W2 -= learning_rate * g["dW2"]
            self.b2 -= learning_rate * g["db2"]
            if epoch % 100 == 0:
                print(epoch, loss)
        return losses
