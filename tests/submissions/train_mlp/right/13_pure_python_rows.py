import math

import numpy as np


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    """Row by row with Python's own loops over the units; the features are summed by NumPy."""
    m, d = X_train.shape
    W1 = rng.normal(size=(d, hidden)) * math.sqrt(2 / d)
    W2 = rng.normal(size=(hidden, classes)) * math.sqrt(2 / hidden)
    b1, b2 = [0.0] * hidden, [0.0] * classes

    def forward(x):
        z1 = [float(s) + b for s, b in zip(x @ W1, b1)]
        a1 = np.array([z if z > 0 else 0.0 for z in z1])
        z2 = [float(s) + b for s, b in zip(a1 @ W2, b2)]
        top = max(z2)
        e = [math.exp(z - top) for z in z2]
        total = math.fsum(e)
        return z1, a1, [value / total for value in e]

    losses = []
    for _ in range(epochs):
        order = rng.permutation(m).tolist()
        for begin in range(0, m, batch_size):
            rows = order[begin : begin + batch_size]
            dW1, dW2 = np.zeros_like(W1), np.zeros_like(W2)
            db1, db2 = [0.0] * hidden, [0.0] * classes
            for i in rows:
                z1, a1, p = forward(X_train[i])
                dz2 = [(v - (c == y_train[i])) / len(rows) for c, v in enumerate(p)]
                back = W2 @ np.array(dz2)
                dz1 = [float(g) if z > 0 else 0.0 for g, z in zip(back, z1)]
                dW2 += np.outer(a1, dz2)
                dW1 += np.outer(X_train[i], dz1)
                db1 = [s + v for s, v in zip(db1, dz1)]
                db2 = [s + v for s, v in zip(db2, dz2)]
            W1, W2 = W1 - lr * dW1, W2 - lr * dW2
            b1 = [b - lr * g for b, g in zip(b1, db1)]
            b2 = [b - lr * g for b, g in zip(b2, db2)]
        losses.append(
            -sum(math.log(forward(x)[2][c]) for x, c in zip(X_train, y_train.tolist())) / m
        )
    return {
        "params": {"W1": W1, "b1": np.array([b1]), "W2": W2, "b2": np.array([b2])},
        "losses": losses,
        "probabilities": np.array([forward(x)[2] for x in X_test]),
    }
