"""The penalty adds |w| instead of w squared.
Mistake: L1 penalty
"""


def l2_regularization(params, grads, lam):
    penalty = 0.0
    for k in params:
        if k.startswith("W"):
            penalty += abs(params[k]).sum()
    new = {k: (v + lam * params[k.replace("d", "")]) if k.startswith("dW") else v for k, v in grads.items()}
    return 0.5 * lam * penalty, new
