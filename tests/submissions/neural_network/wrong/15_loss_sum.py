import numpy as np


class NeuralNetwork:
    def __init__(self, rng, input_size=3, hidden_size=4):
        self.W1 = rng.normal(0, np.sqrt(2 / input_size), size=(input_size, hidden_size))
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = rng.normal(0, np.sqrt(2 / hidden_size), size=(hidden_size, 1))
        self.b2 = np.zeros((1, 1))

    def forward(self, X):
        self.z1 = np.dot(X, self.W1) + self.b1
        self.a1 = np.maximum(0, self.z1)
        self.z2 = np.dot(self.a1, self.W2) + self.b2
        self.a2 = 1 / (1 + np.exp(-self.z2))
        return self.a2

    def compute_loss(self, y_true, y_pred):
        m = y_true.shape[0]
        y_pred = np.clip(y_pred, 1e-15, 1 - 1e-15)
        return -np.sum(y_true * np.log(y_pred) + (1 - y_true) * np.log(1 - y_pred))

    def backward(self, X, y):
        m = X.shape[0]
        dz2 = self.a2 - y
        dW2 = np.dot(self.a1.T, dz2) / m
        db2 = np.sum(dz2, axis=0, keepdims=True) / m
        dz1 = np.dot(dz2, self.W2.T) * (self.z1 > 0)
        dW1 = np.dot(X.T, dz1) / m
        db1 = np.sum(dz1, axis=0, keepdims=True) / m
        return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

    def train(self, X, y, epochs, learning_rate):
        losses = []
        for epoch in range(epochs):
            y_pred = self.forward(X)
            losses.append(self.compute_loss(y, y_pred))
            g = self.backward(X, y)
            self.W1 -= learning_rate * g["dW1"]
            self.b1 -= learning_rate * g["db1"]
            self.W2 -= learning_rate * g["dW2"]
            self.b2 -= learning_rate * g["db2"]
            if epoch % 100 == 0:
                print(f"epoch {epoch}: loss {losses[-1]:.4f}")
        return losses
