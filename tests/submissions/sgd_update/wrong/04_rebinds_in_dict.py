def sgd_update(params, grads, lr):
    for k in params:
        params[k] = params[k] - lr * grads["d" + k]
    return params
