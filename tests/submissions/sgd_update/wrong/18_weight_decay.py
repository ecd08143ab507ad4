def sgd_update(params, grads, lr):
    return {k: (1 - 1e-4) * v - lr * grads["d" + k] for k, v in params.items()}
