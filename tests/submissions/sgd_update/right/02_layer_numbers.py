import numpy as np


def sgd_update(params, grads, lr):
    L = len(params) // 2
    new_params = {}
    for l in range(1, L + 1):
        new_params["W" + str(l)] = params["W" + str(l)] - lr * grads["dW" + str(l)]
        new_params["b" + str(l)] = params["b" + str(l)] - lr * grads["db" + str(l)]
    return new_params
