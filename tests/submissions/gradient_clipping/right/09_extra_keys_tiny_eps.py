import numpy as np


def clip_by_value(grads, limit):
    clipped = {k: np.clip(v, -limit, limit) for k, v in sorted(grads.items())}
    clipped["number_clipped"] = int(sum((np.abs(v) > limit).sum() for v in grads.values()))
    return clipped


def clip_by_global_norm(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(v) for v in grads.values()])
    coef = max_norm / (norm + 1e-300)
    clipped = {k: v * min(coef, 1.0) for k, v in sorted(grads.items())}
    clipped["coef"] = coef if np.isfinite(coef) else 0.0
    return clipped, norm
