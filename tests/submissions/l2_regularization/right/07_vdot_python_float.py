"""np.vdot for the square norm and a plain Python float for the penalty, layers visited backwards."""
import numpy as np


def l2_regularization(params, grads, lam):
    L = max(int(k[1:]) for k in params if k[0] == "W")
    penalty, new_grads = 0.0, {}
    for layer in reversed(range(1, L + 1)):
        W = params["W%d" % layer]
        penalty += float(np.vdot(W, W))
        new_grads["db%d" % layer] = np.array(grads["db%d" % layer])
        new_grads["dW%d" % layer] = np.array(grads["dW%d" % layer]) + W * lam
    return float(penalty * lam * 0.5), new_grads
