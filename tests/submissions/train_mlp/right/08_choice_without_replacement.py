import numpy as np


def softmax(Z):
    Z = Z - Z.max(axis=1, keepdims=True)
    E = np.exp(Z)
    return E / E.sum(axis=1, keepdims=True)


def forward(X, p):
    Z1 = X @ p["W1"] + p["b1"]
    A1 = np.maximum(Z1, 0)
    return Z1, A1, softmax(A1 @ p["W2"] + p["b2"])


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    m, d = X_train.shape
    p = {
        "W1": rng.standard_normal((d, hidden)) * np.sqrt(2 / d),
        "b1": np.zeros((1, hidden)),
        "W2": rng.standard_normal((hidden, classes)) * np.sqrt(2 / hidden),
        "b2": np.zeros((1, classes)),
    }
    Y = np.eye(classes)[y_train]
    losses = []
    for epoch in range(epochs):
        order = rng.choice(m, size=m, replace=False)
        for start in range(0, m, min(batch_size, m)):
            idx = order[start : start + batch_size]
            X, T = X_train[idx], Y[idx]
            Z1, A1, P = forward(X, p)
            dZ2 = (P - T) / len(X)
            dZ1 = dZ2 @ p["W2"].T * (Z1 > 0)
            p["W1"] = p["W1"] - lr * X.T @ dZ1
            p["b1"] = p["b1"] - lr * dZ1.sum(axis=0, keepdims=True)
            p["W2"] = p["W2"] - lr * A1.T @ dZ2
            p["b2"] = p["b2"] - lr * dZ2.sum(axis=0, keepdims=True)
        P = forward(X_train, p)[2]
        losses.append(-np.mean(np.log(P[np.arange(m), y_train] + 1e-12)))
    return {"params": p, "losses": losses, "probabilities": forward(X_test, p)[2]}
