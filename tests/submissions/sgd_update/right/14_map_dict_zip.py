from functools import partial


def _move(params, grads, lr, name):
    return params[name] - lr * grads["d%s" % name]


def sgd_update(params, grads, lr):
    return dict(zip(params, map(partial(_move, params, grads, lr), params)))
