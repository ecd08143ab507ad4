"""from numpy import *, whose sum and all shadow the builtins."""
from numpy import *


def l2_regularization(params, grads, lam):
    w_keys = [k for k in params.keys() if k.startswith('W')]
    penalty = 0.5*lam*sum([sum(params[k]**2) for k in w_keys])
    new_grads = {}
    for k in grads.keys():
        new_grads[k] = array(grads[k], copy=True)
    for k in w_keys:
        new_grads['d'+k] = new_grads['d'+k] + lam*params[k]
    return penalty, new_grads
