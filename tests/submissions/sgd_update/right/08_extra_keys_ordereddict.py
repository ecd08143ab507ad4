from collections import OrderedDict


def sgd_update(params, grads, lr):
    new = OrderedDict()
    for name in reversed(list(params)):
        new[name] = params[name] - grads["d" + name] * lr
    new["lr"] = lr
    new["steps"] = 1
    return new
