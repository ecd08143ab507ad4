import numpy as np
def l2_regularization(params, grads, lam):
    tot = sum(np.vdot(v, v) for k, v in params.items() if k[0] == "W")
    new = {k: np.clip(g + lam * params[k[1:]], -1e3, 1e3) if k[1] == "W" else g.copy() for k, g in grads.items()}
    return 0.5 * lam * tot, new
