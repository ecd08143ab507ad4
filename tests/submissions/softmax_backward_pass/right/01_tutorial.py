import numpy as np


def softmax_backward_pass(X, labels, params):
    W1, b1, W2, b2 = params["W1"], params["b1"], params["W2"], params["b2"]
    m = X.shape[0]

    # forward
    Z1 = X @ W1 + b1
    A1 = np.maximum(0, Z1)
    Z2 = A1 @ W2 + b2
    exp = np.exp(Z2 - np.max(Z2, axis=1, keepdims=True))
    probs = exp / np.sum(exp, axis=1, keepdims=True)
    loss = -np.sum(np.log(probs[range(m), labels] + 1e-9)) / m

    # backward
    dZ2 = probs.copy()
    dZ2[range(m), labels] -= 1
    dZ2 /= m
    dW2 = A1.T @ dZ2
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    dA1 = dZ2 @ W2.T
    dZ1 = dA1.copy()
    dZ1[Z1 <= 0] = 0
    dW1 = X.T @ dZ1
    db1 = np.sum(dZ1, axis=0, keepdims=True)
    return loss, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
