import numpy as np


class MLP:
    def __init__(self, sizes, rng):
        self.W = [rng.normal(size=(a, b)) * (2.0 / a) ** 0.5 for a, b in zip(sizes, sizes[1:])]
        self.b = [np.zeros((1, b)) for b in sizes[1:]]

    def forward(self, X):
        self.inputs, self.masks = [X], []
        for W, b in zip(self.W[:-1], self.b[:-1]):
            Z = self.inputs[-1] @ W + b
            self.masks.append(Z > 0)
            self.inputs.append(np.where(Z > 0, Z, 0.0))
        return self.inputs[-1] @ self.W[-1] + self.b[-1]

    def log_probabilities(self, X):
        Z = self.forward(X)
        top = Z.max(axis=1, keepdims=True)
        return Z - top - np.log(np.exp(Z - top).sum(axis=1, keepdims=True))

    def step(self, X, y, lr):
        dZ = np.exp(self.log_probabilities(X))
        dZ[np.arange(len(y)), y] -= 1.0
        dZ /= len(y)
        updates = []
        for layer in reversed(range(len(self.W))):
            dW, db = self.inputs[layer].T @ dZ, dZ.sum(axis=0, keepdims=True)
            updates.append((layer, dW, db))
            if layer:
                dZ = (dZ @ self.W[layer].T) * self.masks[layer - 1]
        for layer, dW, db in updates:
            self.W[layer] -= lr * dW
            self.b[layer] -= lr * db

    def loss(self, X, y):
        return -self.log_probabilities(X)[np.arange(len(y)), y].mean()


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    net = MLP([X_train.shape[1], hidden, classes], rng)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        order = rng.permutation(len(X_train))
        for rows in np.split(order, range(batch_size, len(order), batch_size)):
            net.step(X_train[rows], y_train[rows], lr)
        losses[epoch] = net.loss(X_train, y_train)
    params = {"W1": net.W[0], "b1": net.b[0], "W2": net.W[1], "b2": net.b[1]}
    return {
        "params": params,
        "losses": losses,
        "probabilities": np.exp(net.log_probabilities(X_test)),
    }
