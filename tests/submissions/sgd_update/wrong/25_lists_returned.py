def sgd_update(params, grads, lr):
    return {k: (v - lr * grads["d" + k]).tolist() for k, v in params.items()}
