import numpy as np
def l2_regularization(params, grads, lam):
    norms = {float(np.sum(v ** 2)) for k, v in params.items() if k[0] == "W"}
    new = {k: g + lam * params[k[1:]] if k[1] == "W" else g.copy() for k, g in grads.items()}
    return 0.5 * lam * sum(norms), new
