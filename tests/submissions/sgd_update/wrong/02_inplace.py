def sgd_update(params, grads, lr):
    for k in params:
        params[k] -= lr * grads["d" + k]
    return params
