import numpy as np


def step_decay(step, base_lr, drop, every):
    return base_lr * np.power(float(drop), np.floor(step / every))


def cosine_decay(step, total_steps, base_lr, min_lr):
    share = np.clip(step / total_steps, 0.0, 1.0)
    return min_lr + (base_lr - min_lr) * (1.0 + np.cos(np.pi * share)) / 2.0


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    after = cosine_decay(max(step - warmup_steps, 0), total_steps - warmup_steps, base_lr, min_lr)
    before = base_lr * (step + 1) / max(warmup_steps, 1)
    return np.where(step < warmup_steps, before, after)
