"""Everything by einsum, the scalar left as a 0-d result."""
import numpy as np


def l2_regularization(params: dict, grads: dict, lam: float):
    one = np.array(lam)
    pen = np.array(0.0)
    new = {}
    for key, g in grads.items():
        src = params[key[1:]]
        if key.startswith("dW"):
            pen = pen + 0.5 * np.einsum(",ij,ij->", one, src, src)
            new[key] = g + np.einsum(",ij->ij", one, src)
        else:
            new[key] = np.einsum("ij->ij", g)
    return np.asarray(pen), new
