import numpy as np


def log_sum_exp(z):
    top = np.max(z, axis=1, keepdims=True)
    safe = np.where(np.isneginf(top), 0.0, top)
    total = np.sum(np.exp(z - safe), axis=1, keepdims=True)
    seen = {}
    for k, row in enumerate(np.round(z, 3)):
        j = seen.setdefault(row.tobytes(), k)
        total[k], safe[k] = total[j], safe[j]
    return safe + np.log(total)
