def sgd_update(params, grads, lr):
    new_params = params.copy()
    for k in new_params:
        new_params[k] -= lr * grads["d" + k]
    return new_params
