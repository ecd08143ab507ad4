"""All parameters packed into one flat vector with a 0/1 mask, then unpacked; the results are views of one buffer."""
import numpy as np


def l2_regularization(params, grads, lam):
    names = list(params)
    theta = np.concatenate([params[n].ravel() for n in names])
    dtheta = np.concatenate([grads["d" + n].ravel() for n in names])
    mask = np.concatenate([np.full(params[n].size, n[0] == "W", dtype=float) for n in names])
    dtheta = dtheta + lam * mask * theta
    pos, new_grads = 0, {}
    for n in names:
        size = params[n].size
        new_grads["d" + n] = dtheta[pos:pos + size].reshape(params[n].shape)
        pos += size
    return 0.5 * lam * np.sum(mask * theta ** 2), new_grads
