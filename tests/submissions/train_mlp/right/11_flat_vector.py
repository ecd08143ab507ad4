import numpy as np


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    m, d = X_train.shape
    shapes = [(d, hidden), (1, hidden), (hidden, classes), (1, classes)]
    ends = np.cumsum([a * b for a, b in shapes])
    theta = np.zeros(ends[-1])

    def views(vector):
        return [part.reshape(s) for part, s in zip(np.split(vector, ends[:-1]), shapes)]

    for W in views(theta)[::2]:
        W[...] = rng.normal(size=W.shape) * np.sqrt(2 / len(W))

    def forward(X):
        W1, b1, W2, b2 = views(theta)
        Z1 = X @ W1 + b1
        A1 = Z1 * (Z1 > 0)
        Z2 = A1 @ W2 + b2
        E = np.exp(Z2 - np.amax(Z2, axis=-1, keepdims=True))
        return Z1, A1, E / np.sum(E, axis=-1, keepdims=True)

    losses = []
    for _ in range(epochs):
        order = rng.permutation(m)
        for k in range(-(-m // batch_size)):
            rows = order[k * batch_size : (k + 1) * batch_size]
            Z1, A1, P = forward(X_train[rows])
            P[np.arange(len(rows)), y_train[rows]] -= 1
            P /= len(rows)
            grad = np.zeros_like(theta)
            gW1, gb1, gW2, gb2 = views(grad)
            gW2[...], gb2[...] = A1.T @ P, P.sum(0)
            back = P @ views(theta)[2].T * (Z1 > 0)
            gW1[...], gb1[...] = X_train[rows].T @ back, back.sum(0)
            theta -= lr * grad
        losses.append(-np.mean(np.log(forward(X_train)[2][np.arange(m), y_train])))
    names = ("W1", "b1", "W2", "b2")
    return {
        "params": dict(zip(names, views(theta))),
        "losses": losses,
        "probabilities": forward(X_test)[2],
    }
