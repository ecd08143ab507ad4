def sgd_update(params, grads, lr):
    L = len(grads) // 2
    new = {}
    for l in range(1, L + 1):
        new[f"W{l}"] = params[f"W{l}"] - lr * grads[f"dW{l}"]
        new[f"b{l}"] = params[f"b{l}"] - lr * grads[f"db{l}"]
    return new
