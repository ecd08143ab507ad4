def sgd_update(params, grads, lr):
    new_params = {name: value.copy() for name, value in params.items()}
    for key, grad in grads.items():
        name = key[1:]
        if name not in new_params:
            continue
        new_params[name] += -lr * grad
    return new_params
