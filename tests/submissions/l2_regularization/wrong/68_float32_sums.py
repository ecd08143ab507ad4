import numpy as np
def l2_regularization(params, grads, lam):
    f = np.float32
    tot, new = 0.0, {k: v.astype(f) for k, v in grads.items()}
    for l in range(1, len(params) // 2 + 1):
        W = params[f"W{l}"].astype(f)
        tot += float(np.sum(W.astype(float) ** 2))
        new[f"dW{l}"] += f(lam) * W
    return 0.5 * lam * tot, new
