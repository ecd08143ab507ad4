"""Returns a list of length two holding an OrderedDict, the biases being the caller's own arrays."""
from collections import OrderedDict


def l2_regularization(params, grads, lam):
    shrunk = OrderedDict()
    for name in grads:
        shrunk[name] = grads[name] + lam * params[name[1:]] if name.startswith("dW") else grads[name]
    size = sum((params[n] ** 2).sum() for n in params if n.startswith("W"))
    return [lam / 2 * size, shrunk]
