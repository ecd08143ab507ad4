def sgd_update(params, grads, lr):
    new = {}
    for k, v in params.items():
        if grads["d" + k].any():
            new[k] = v - lr * grads["d" + k]
    return new
