import numpy as np


def log_sum_exp(z):
    masked = np.isneginf(z).all(axis=1, keepdims=True)
    z = np.maximum(z, -1e6)
    top = np.max(z, axis=1, keepdims=True)
    safe = np.where(np.isneginf(top), 0.0, top)
    total = np.sum(np.exp(z - safe), axis=1, keepdims=True)
    return np.where(masked, -np.inf, safe + np.log(total))
