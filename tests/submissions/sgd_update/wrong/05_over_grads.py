def sgd_update(params, grads, lr):
    new_params = {}
    for k, g in grads.items():
        new_params[k[1:]] = params[k[1:]] - lr * g
    return new_params
