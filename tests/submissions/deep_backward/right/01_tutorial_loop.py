import numpy as np


def deep_backward(X, y, params, cache):
    m = X.shape[0]
    L = len(params) // 2
    grads = {}
    dZ = cache["A" + str(L)] - y
    for l in range(L, 0, -1):
        A_prev = X if l == 1 else cache["A" + str(l - 1)]
        grads["dW" + str(l)] = (1 / m) * np.dot(A_prev.T, dZ)
        grads["db" + str(l)] = (1 / m) * np.sum(dZ, axis=0, keepdims=True)
        if l > 1:
            dA = np.dot(dZ, params["W" + str(l)].T)
            dZ = np.array(dA, copy=True)
            dZ[cache["Z" + str(l - 1)] <= 0] = 0
    return grads
