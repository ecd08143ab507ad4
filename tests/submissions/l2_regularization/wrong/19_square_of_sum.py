"""Squares the sum of the entries.
Mistake: sum first, then square
"""


def l2_regularization(params, grads, lam):
    s = 0.0
    for k, W in params.items():
        if k.startswith("W"):
            s += W.sum() ** 2
    return 0.5 * lam * s, {k: (g + lam * params["W" + k[2:]] if k.startswith("dW") else g) for k, g in grads.items()}
