import copy


def sgd_update(params, grads, lr):
    params = copy.deepcopy(params)
    for key in params:
        params[key] -= lr * grads[f"d{key}"]
    return params
