def sgd_update(params, grads, lr=None):
    lr = lr or 0.01
    return {k: v - lr * grads["d" + k] for k, v in params.items()}
