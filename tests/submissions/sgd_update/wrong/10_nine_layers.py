def sgd_update(params, grads, lr):
    new = {}
    for l in range(1, 10):
        for kind in "Wb":
            name = f"{kind}{l}"
            if name in params:
                new[name] = params[name] - lr * grads["d" + name]
    return new
