def sgd_update(params, grads, lr):
    return {k: v - lr * grads["d" + k] / v.shape[0] for k, v in params.items()}
