"""Complex-step differentiation of the penalty entry by entry; the imaginary parts taken are real arrays."""
import numpy as np


def l2_regularization(params, grads, lam):
    h = 1e-30

    def pen(W):
        return 0.5 * lam * (W * W).sum()

    total = 0.0
    new = {}
    for k in grads:
        W = params[k[1:]]
        if k[1] == "b":
            new[k] = grads[k].copy()
            continue
        total += pen(W)
        step = np.zeros(W.shape)
        for ij in np.ndindex(*W.shape):
            Z = W.astype(complex)
            Z[ij] += 1j * h
            # sum only what depends on this entry, the rest has no imaginary part
            step[ij] = pen(Z).imag / h
        new[k] = grads[k] + step
    return total, new
