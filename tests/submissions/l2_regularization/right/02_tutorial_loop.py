"""Tutorial style with a counted loop, many comments and debug prints."""
import numpy as np


def l2_regularization(params, grads, lam):
    # Step 1: how many layers do we have? Every layer brings one W and one b.
    L = len(params) // 2
    print("number of layers:", L)

    # Step 2: the penalty
    penalty = 0
    for l in range(1, L + 1):
        W = params["W" + str(l)]
        penalty = penalty + np.sum(np.square(W))
    penalty = 0.5 * lam * penalty
    print("penalty:", penalty)

    # Step 3: the gradients
    new_grads = {}
    for l in range(1, L + 1):
        new_grads["dW" + str(l)] = grads["dW" + str(l)] + lam * params["W" + str(l)]
        new_grads["db" + str(l)] = grads["db" + str(l)].copy()

    return penalty, new_grads
