import numpy as np


class NeuralNetwork:
    """forward leaves a function that backward calls."""

    def __init__(self, rng, input_size=3, hidden_size=4):
        draw = rng.normal
        self.W1 = draw(0.0, np.sqrt(2.0 / input_size), input_size * hidden_size).reshape(input_size, -1)
        self.b1 = np.zeros_like(self.W1[:1])
        self.W2 = draw(0.0, np.sqrt(2.0 / hidden_size), (hidden_size, 1))
        self.b2 = np.zeros_like(self.W2[:1])

    def forward(self, X):
        Z1 = X @ self.W1 + self.b1
        A1 = np.fmax(Z1, 0)
        Z2 = A1 @ self.W2 + self.b2
        A2 = np.exp(np.minimum(Z2, 0)) / (1 + np.exp(-np.abs(Z2)))
        W2 = self.W2

        def pull(y):
            dZ2 = (A2 - y) / len(y)
            dZ1 = (dZ2 @ W2.T) * np.heaviside(Z1, 0.0)
            db1, db2 = dZ1.sum(0, keepdims=True), dZ2.sum(0, keepdims=True)
            return {"dW1": X.T @ dZ1, "db1": db1, "dW2": A1.T @ dZ2, "db2": db2}

        self._pull = pull
        return A2

    def compute_loss(self, y_true, y_prob):
        p = y_prob * (1 - 2e-8) + 1e-8
        return np.average(-y_true * np.log(p) - (1 - y_true) * np.log1p(-p))

    def backward(self, X, y):
        return self._pull(y)

    def train(self, X, y, epochs, learning_rate):
        losses = []
        for _ in range(epochs):
            losses.append(self.compute_loss(y, self.forward(X)))
            for key, grad in self.backward(X, y).items():
                exec_name = key[1:]
                setattr(self, exec_name, getattr(self, exec_name) - learning_rate * grad)
        return losses
