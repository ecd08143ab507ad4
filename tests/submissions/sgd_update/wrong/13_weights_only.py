def sgd_update(params, grads, lr):
    return {
        k: v - lr * grads["d" + k] if k.startswith("W") else v.copy() for k, v in params.items()
    }
