import math
from fractions import Fraction


def step_decay(step, base_lr, drop, every):
    k = Fraction(step, every)
    return base_lr * drop ** math.floor(k)


def cosine_decay(step, total_steps, base_lr, min_lr):
    share = min(Fraction(step, total_steps), Fraction(1))
    return min_lr + (base_lr - min_lr) * 0.5 * (1 + math.cos(math.pi * float(share)))


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if step < warmup_steps:
        return base_lr * float(Fraction(step + 1, warmup_steps))
    return cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
