def sgd_update(params, grads, lr):
    return {"d" + k: v - lr * grads["d" + k] for k, v in params.items()}
