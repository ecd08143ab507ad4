import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    L = len(params) // 2
    P, S = {}, {}
    for l in range(1, L + 1):
        for kind in ("W", "b"):
            k = f"{kind}{l}"
            g = grads[f"d{k}"]
            S[k] = decay * cache[k] + (1.0 - decay) * np.square(g)
            P[k] = params[k] - lr * (g / (np.sqrt(S[k]) + eps))
    return P, S
