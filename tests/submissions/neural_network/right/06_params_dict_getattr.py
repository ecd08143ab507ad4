import numpy as np


class NeuralNetwork:
    names = ("W1", "b1", "W2", "b2")

    def __init__(self, rng, input_size=3, hidden_size=4):
        shapes = [(input_size, hidden_size), (1, hidden_size), (hidden_size, 1), (1, 1)]
        for name, shape in zip(self.names, shapes):
            value = np.zeros(shape)
            if name[0] == "W":
                value += rng.normal(loc=0.0, scale=(2.0 / shape[0]) ** 0.5, size=shape)
            vars(self)[name] = value

    def forward(self, X):
        Z1 = np.matmul(X, self.W1)
        Z1 += self.b1
        A1 = Z1 * (Z1 > 0)
        Z2 = np.matmul(A1, self.W2)
        Z2 += self.b2
        np.negative(Z2, out=Z2)
        with np.errstate(over="ignore"):
            np.exp(Z2, out=Z2)
        Z2 += 1.0
        A2 = 1.0 / Z2
        self.last = Z1, A1, A2
        return A2

    def compute_loss(self, y_true, y_prob):
        p = np.clip(y_prob, 1e-7, 1 - 1e-7)
        ones, zeros = y_true[:, 0] == 1, y_true[:, 0] == 0
        return -(np.log(p[ones]).sum() + np.log1p(-p[zeros]).sum()) / y_true.size

    def backward(self, X, y):
        Z1, A1, A2 = self.last
        dZ2 = np.subtract(A2, y) / np.float64(y.shape[0])
        dZ1 = dZ2.dot(self.W2.T)
        dZ1[Z1 <= 0] = 0.0
        ones = np.ones((1, X.shape[0]))
        return {"dW1": X.T.dot(dZ1), "db1": ones @ dZ1, "dW2": A1.T.dot(dZ2), "db2": ones @ dZ2}

    def train(self, X, y, epochs, learning_rate):
        losses = [0.0] * epochs
        for k in range(epochs):
            losses[k] = self.compute_loss(y, self.forward(X))
            for name, grad in self.backward(X, y).items():
                np.subtract(getattr(self, name[1:]), learning_rate * grad, out=getattr(self, name[1:]))
        return losses
