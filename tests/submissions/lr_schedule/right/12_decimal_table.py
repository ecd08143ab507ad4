import numpy as np


def step_decay(step, base_lr, drop, every):
    stairs = np.arange(0, step + 1, every)[1:]
    return base_lr * np.prod(np.full(len(stairs), float(drop)))


def cosine_decay(step, total_steps, base_lr, min_lr):
    mid, amplitude = (base_lr + min_lr) / 2, (base_lr - min_lr) / 2
    return mid + amplitude * np.cos(np.pi * min(step, total_steps) / total_steps)


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    ramp = min((step + 1) / warmup_steps, 1.0) if warmup_steps > 0 else 1.0
    if ramp < 1.0:
        return ramp * base_lr
    shifted = max(step - warmup_steps, 0)
    return cosine_decay(shifted, total_steps - warmup_steps, base_lr, min_lr)
