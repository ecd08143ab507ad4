def sgd_update(params, grads, lr):
    lr = min(lr, 1.0)
    return {k: v - lr * grads["d" + k] for k, v in params.items()}
