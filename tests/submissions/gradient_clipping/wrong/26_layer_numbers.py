import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    L = len(grads) // 2
    total = 0.0
    for l in range(1, L + 1):
        total += np.sum(grads[f"dW{l}"] ** 2) + np.sum(grads[f"db{l}"] ** 2)
    norm = np.sqrt(total)
    scale = max_norm / norm if norm > max_norm else 1.0
    return {k: g * scale for k, g in grads.items()}, norm
