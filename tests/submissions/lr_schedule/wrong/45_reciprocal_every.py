import math


def step_decay(step, base_lr, drop, every):
    return base_lr * drop ** int(step * (1 / every))


def cosine_decay(step, total_steps, base_lr, min_lr):
    if step > total_steps:
        return min_lr
    return min_lr + 0.5 * (base_lr - min_lr) * (1 + math.cos(math.pi * step / total_steps))


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if step < warmup_steps:
        return base_lr * (step + 1) / warmup_steps
    return cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
