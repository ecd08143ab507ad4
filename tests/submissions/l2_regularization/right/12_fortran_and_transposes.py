"""Every returned array is Fortran-ordered, weights via a transposed sum."""
import numpy as np


def l2_regularization(params, grads, lam):
    out = {}
    for k, g in grads.items():
        out[k] = (g.T + lam * params[k[1:]].T if "W" in k else g.T.copy()).T
        out[k] = np.asfortranarray(out[k])
    return 0.5 * lam * sum(np.tensordot(W, W, axes=2) for k, W in params.items() if "W" in k), out
