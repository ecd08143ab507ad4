import numpy as np


def log_sum_exp(z):
    z = np.where(z <= -1e6, -np.inf, z)
    top = np.max(z, axis=1, keepdims=True)
    safe = np.where(np.isneginf(top), 0.0, top)
    total = np.sum(np.exp(z - safe), axis=1, keepdims=True)
    return safe + np.log(total)
