def sgd_update(params, grads, lr):
    L = len(params) // 2
    new = {k: v.copy() for k, v in params.items()}
    for l in range(1, L):
        new[f"W{l}"] -= lr * grads[f"dW{l}"]
        new[f"b{l}"] -= lr * grads[f"db{l}"]
    return new
