import numpy as np


def step_decay(step, base_lr, drop, every):
    return float(base_lr) * float(drop) ** int(np.floor_divide(step, every))


def cosine_decay(step, total_steps, base_lr, min_lr):
    angle = np.interp(step, [0, total_steps], [0.0, np.pi])
    return np.interp(np.cos(angle), [-1.0, 1.0], [min_lr, base_lr])


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if step < warmup_steps:
        return np.interp(step, [-1, warmup_steps - 1], [0.0, base_lr])
    return cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
