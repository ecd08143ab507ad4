import numpy as np


def step_decay(step: int, base_lr: float, drop: float, every: int) -> np.ndarray:
    return np.asarray(base_lr * float(drop) ** (step // every))


def cosine_decay(step, total_steps, base_lr, min_lr):
    step = np.minimum(step, total_steps)
    return np.array(min_lr + 0.5 * (base_lr - min_lr) * (1 + np.cos(np.pi * step / total_steps)))


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if step >= warmup_steps:
        return cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
    return np.float64(base_lr) * (step + 1) / warmup_steps
