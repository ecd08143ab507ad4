import math


def step_decay(step, base_lr, drop, every):
    return base_lr * math.exp(math.log(drop) * math.floor(step / every))


def cosine_decay(step, total_steps, base_lr, min_lr):
    half = math.cos(min(step / total_steps, 1) * math.pi / 2) ** 2
    return half * base_lr + (1 - half) * min_lr


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    if step + 1 <= warmup_steps:
        return (step + 1) / warmup_steps * base_lr
    half = math.sin(
        min((step - warmup_steps) / (total_steps - warmup_steps), 1) * math.pi / 2
    ) ** 2
    return base_lr + half * (min_lr - base_lr)
