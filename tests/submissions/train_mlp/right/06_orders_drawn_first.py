import numpy as np


def log_softmax(Z):
    return Z - np.logaddexp.reduce(Z, axis=1, keepdims=True)


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    m, d = X_train.shape
    orders = np.array([rng.permutation(m) for _ in range(epochs)])
    params = dict(
        W2=rng.normal(scale=np.sqrt(2 / hidden), size=(hidden, classes)),
        b2=np.zeros((1, classes)),
        W1=rng.normal(scale=np.sqrt(2 / d), size=(d, hidden)),
        b1=np.zeros((1, hidden)),
    )
    losses = []
    for order in orders:
        batches = (order[i : i + batch_size] for i in range(0, m, batch_size))
        for rows in batches:
            params = step(params, X_train[rows], y_train[rows], lr)
        losses.append(-log_softmax(logits(X_train, params)[1])[range(m), y_train].mean())
    return {
        "params": params,
        "losses": losses,
        "probabilities": np.exp(log_softmax(logits(X_test, params)[1])),
    }


def logits(X, params):
    A = np.clip(X @ params["W1"] + params["b1"], 0, None)
    return A, A @ params["W2"] + params["b2"]


def step(params, X, y, lr):
    A, Z = logits(X, params)
    D = np.exp(log_softmax(Z))
    np.subtract.at(D, (np.arange(len(y)), y), 1.0)
    D = D / len(y)
    H = np.einsum("ic,hc->ih", D, params["W2"]) * (A > 0)
    grads = {
        "W1": np.einsum("id,ih->dh", X, H),
        "b1": np.einsum("ih->h", H)[None],
        "W2": np.einsum("ih,ic->hc", A, D),
        "b2": np.einsum("ic->c", D)[None],
    }
    return {k: v - lr * grads[k] for k, v in params.items()}
