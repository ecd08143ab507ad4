"""The gradient term is lam*sign(W).
Mistake: mixes in the L1 derivative
"""
import numpy as np


def l2_regularization(params, grads, lam):
    decay = lambda W: lam * np.copysign(1.0, W) * (W != 0)
    return (
        0.5 * lam * sum(float((params[k] * params[k]).sum()) for k in params if k > "V" and k < "X"),
        {k: g + decay(params[k[1:]]) if "W" in k else g for k, g in grads.items()},
    )
