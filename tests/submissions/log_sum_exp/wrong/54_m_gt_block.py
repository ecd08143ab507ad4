import numpy as np


def log_sum_exp(z):
    top = np.max(z, axis=1, keepdims=True)
    safe = np.where(np.isneginf(top), 0.0, top)
    total = np.sum(np.exp(z - safe), axis=1, keepdims=True)
    out = safe + np.log(total)
    out[256:] = safe[256:]
    return out
