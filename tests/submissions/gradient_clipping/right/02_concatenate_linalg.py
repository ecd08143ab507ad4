import numpy as np


def clip_by_value(grads: dict, limit: float) -> dict:
    return {k: np.minimum(np.maximum(v, -limit), limit) for k, v in grads.items()}


def clip_by_global_norm(grads: dict, max_norm: float):
    flat = np.concatenate([np.asarray(v).ravel() for v in grads.values()])
    norm = np.linalg.norm(flat)
    factor = min(1.0, max_norm / norm) if norm else 1.0
    return [{k: factor * v for k, v in grads.items()}, norm]
