"""Results are transposed views of F order and set read-only."""
import numpy as np


def l2_regularization(params, grads, lam):
    pen = 0.0
    res = {}
    for k in sorted(grads, reverse=True):
        GT = np.array(grads[k].T, order="C")
        if k.startswith("dW"):
            WT = params[k[1:]].T
            GT += lam * WT
            pen += lam * np.mean(WT ** 2) * WT.size / 2
        GT.flags.writeable = False
        res[k] = GT.T
    return pen, res
