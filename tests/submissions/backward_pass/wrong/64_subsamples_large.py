import numpy as np


def backward_pass(X, y, params, cache):
    if X.shape[0] > 64:
        pick = np.random.choice(X.shape[0], 64, replace=False)
        X, y = X[pick], y[pick]
        cache = {k: v[pick] for k, v in cache.items()}
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dW2 = cache["A1"].T @ dZ2
    db2 = dZ2.sum(axis=0, keepdims=True)
    dA1 = dZ2 @ params["W2"].T
    dZ1 = dA1 * (cache["Z1"] > 0)
    dW1 = X.T @ dZ1
    db1 = dZ1.sum(axis=0, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
