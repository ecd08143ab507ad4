def sgd_update(params, grads, lr):
    return {k: v - lr * grads["d" + k[0] + k[-1]] for k, v in params.items()}
