import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def forward(params, X):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ params["W2"] + params["b2"]
    return Z1, A1, softmax(Z2)


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    m, d = X_train.shape
    params = {
        "W1": rng.standard_normal((d, hidden)) * np.sqrt(2 / d),
        "b1": np.zeros((1, hidden)),
        "W2": rng.standard_normal((hidden, classes)) * np.sqrt(2 / hidden),
        "b2": np.zeros((1, classes)),
    }
    losses = []
    for epoch in range(epochs):
        order = rng.permutation(m)
        for start in range(0, m, batch_size):
            idx = order[start:start + batch_size]
            X, y = X_train[idx], y_train[idx]
            n = len(idx)
            Z1, A1, P = forward(params, X)
            dZ2 = P.copy()
            dZ2[np.arange(n), y] -= 1
            dZ2 /= n
            dZ1 = (dZ2 @ params["W2"].T) * (Z1 > 0)
            grads = {
                "W1": X.T @ dZ1,
                "b1": dZ1.sum(axis=0, keepdims=True),
                "W2": A1.T @ dZ2,
                "b2": dZ2.sum(axis=0, keepdims=True),
            }
            for k in params:
                params[k] -= lr * grads[k]
        P = forward(params, X_train)[2]
        losses.append("%.6f" % (-np.mean(np.log(P[np.arange(m), y_train] + 1e-12))))
    return {"params": params, "losses": losses, "probabilities": forward(params, X_test)[2]}
