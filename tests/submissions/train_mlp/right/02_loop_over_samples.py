import numpy as np


def softmax_row(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


def predict(x, W1, b1, W2, b2):
    a1 = np.maximum(0.0, x @ W1 + b1[0])
    return softmax_row(a1 @ W2 + b2[0])


def train_mlp(X_train, y_train, X_test, hidden, classes, epochs, batch_size, lr, rng):
    m, d = X_train.shape
    W1 = rng.normal(0.0, np.sqrt(2.0 / d), (d, hidden))
    W2 = rng.normal(0.0, np.sqrt(2.0 / hidden), (hidden, classes))
    b1, b2 = np.zeros((1, hidden)), np.zeros((1, classes))
    losses = []
    for _ in range(epochs):
        indices = np.arange(m)
        rng.shuffle(indices)
        for begin in range(0, m, batch_size):
            batch = indices[begin : begin + batch_size]
            gW1, gb1, gW2, gb2 = (np.zeros_like(p) for p in (W1, b1, W2, b2))
            for i in batch:
                x = X_train[i]
                z1 = x @ W1 + b1[0]
                a1 = np.maximum(z1, 0.0)
                dz2 = softmax_row(a1 @ W2 + b2[0])
                dz2[y_train[i]] -= 1.0
                dz1 = (W2 @ dz2) * (z1 > 0)
                gW2 += np.outer(a1, dz2)
                gb2[0] += dz2
                gW1 += np.outer(x, dz1)
                gb1[0] += dz1
            n = len(batch)
            W1, b1 = W1 - lr * gW1 / n, b1 - lr * gb1 / n
            W2, b2 = W2 - lr * gW2 / n, b2 - lr * gb2 / n
        total = 0.0
        for x, label in zip(X_train, y_train):
            total -= np.log(predict(x, W1, b1, W2, b2)[label])
        losses.append(total / m)
    return {
        "params": {"W1": W1, "b1": b1, "W2": W2, "b2": b2},
        "losses": losses,
        "probabilities": np.array([predict(x, W1, b1, W2, b2) for x in X_test]),
    }
