import cmath


def step_decay(step, base_lr, drop, every):
    drops = int(step / every)
    return base_lr * drop**drops


def _wave(share):
    return ((1 + cmath.exp(1j * cmath.pi * share)) / 2).real


def cosine_decay(step, total_steps, base_lr, min_lr):
    return min_lr + (base_lr - min_lr) * _wave(min(1.0, step / total_steps))


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    try:
        climb = (step + 1) / warmup_steps
    except ZeroDivisionError:
        climb = 2.0
    if climb <= 1.0:
        return climb * base_lr
    share = (step - warmup_steps) / (total_steps - warmup_steps)
    return min_lr + (base_lr - min_lr) * _wave(min(1.0, share))
