"""Odd: long tutorial style that also works out the loss it never returns."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    # Step 1: how many samples do we have?
    m = logits.shape[0]

    # Step 2: stable softmax, row by row
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    exp_scores = np.exp(shifted)
    probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

    # Step 3: the loss (only for curiosity)
    loss = -np.sum(y_onehot * np.log(probs + 1e-12)) / m
    assert loss == loss

    # Step 4: the famous "p - y", averaged
    dlogits = probs - y_onehot
    dlogits = dlogits / m
    return dlogits
