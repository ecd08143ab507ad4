def sgd_update(params, grads, lr):
    for k in params:
        grads["d" + k] *= lr
    return {k: v - grads["d" + k] for k, v in params.items()}
