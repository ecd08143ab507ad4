import numpy as np


def with_ones(A):
    return np.hstack([A, np.ones((len(A), 1))])


def softmax(Z):
    E = np.exp(Z - Z.max(axis=1)[:, None])
    return E / E.sum(axis=1)[:, None]


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    """The biases are the last rows of the matrices."""
    d = X_train.shape[1]
    V1 = np.vstack([rng.normal(size=(d, hidden)) * np.sqrt(2 / d), np.zeros(hidden)])
    V2 = np.vstack([rng.normal(size=(hidden, classes)) * np.sqrt(2 / hidden), np.zeros(classes)])
    Y = (y_train[:, None] == np.arange(classes)).astype(float)
    losses = []
    for _ in range(epochs):
        left = list(rng.permutation(len(Y)))
        while left:
            rows, left = left[:batch_size], left[batch_size:]
            X1 = with_ones(X_train[rows])
            Z1 = X1 @ V1
            A1 = with_ones(np.maximum(Z1, 0))
            D2 = (softmax(A1 @ V2) - Y[rows]) / len(rows)
            D1 = (D2 @ V2[:-1].T) * (Z1 > 0)
            V1, V2 = V1 - lr * X1.T @ D1, V2 - lr * A1.T @ D2
        P = softmax(with_ones(np.maximum(with_ones(X_train) @ V1, 0)) @ V2)
        losses.append(float(-np.sum(Y * np.log(np.clip(P, 1e-12, 1.0))) / len(Y)))
    P = softmax(with_ones(np.maximum(with_ones(X_test) @ V1, 0)) @ V2)
    params = {"W1": V1[:-1], "b1": V1[-1:], "W2": V2[:-1], "b2": V2[-1:]}
    return {"params": params, "losses": losses, "probabilities": P}
