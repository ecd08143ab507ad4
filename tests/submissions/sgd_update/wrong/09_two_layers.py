def sgd_update(params, grads, lr):
    new = dict(params)
    for k in ("W1", "b1", "W2", "b2"):
        if k in params:
            new[k] = params[k] - lr * grads["d" + k]
    return new
