def sgd_update(params, grads, lr):
    new = {}
    for k, v in params.items():
        new[k] = v - lr * grads["d" + k]
        if k[0] == "b":
            new[k] = new[k].ravel()
    return new
