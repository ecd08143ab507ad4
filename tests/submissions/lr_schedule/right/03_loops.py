from math import cos, pi


def step_decay(step, base_lr, drop, every):
    lr = float(base_lr)
    for _ in range(step // every):
        lr *= drop
        if lr == 0.0:
            break
    return lr


def cosine_decay(step, total_steps, base_lr, min_lr):
    if step > total_steps:
        step = total_steps
    return base_lr - 0.5 * (base_lr - min_lr) * (1.0 - cos(pi * step / total_steps))


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if warmup_steps and step < warmup_steps:
        return base_lr / warmup_steps * (step + 1)
    step -= warmup_steps
    total_steps -= warmup_steps
    return cosine_decay(step, total_steps, base_lr, min_lr)
