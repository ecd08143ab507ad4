def sgd_update(params, grads, lr):
    return tuple(v - lr * grads["d" + k] for k, v in params.items())
