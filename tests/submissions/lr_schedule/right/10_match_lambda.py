from functools import lru_cache
from math import cos, pi

height = lambda share: (1.0 + cos(pi * share)) / 2.0


@lru_cache(maxsize=None)
def cosine_decay(step, total_steps, base_lr, min_lr):
    return (base_lr - min_lr) * height(min(step / total_steps, 1.0)) + min_lr


@lru_cache(maxsize=None)
def step_decay(step, base_lr, drop, every):
    return base_lr * drop ** ((step - step % every) // every)


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    match step < warmup_steps:
        case True:
            return base_lr * (step + 1) / warmup_steps
        case _:
            return cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
