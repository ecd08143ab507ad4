import math


def _power(x, n):
    if n == 0:
        return 1.0
    half = _power(x, n // 2)
    return half * half * (x if n % 2 else 1.0)


def step_decay(step, base_lr, drop, every):
    return _power(drop, step // every) * base_lr


def cosine_decay(step, total_steps, base_lr, min_lr):
    step = sorted((0, step, total_steps))[1]
    return math.fsum(
        (0.5 * base_lr, 0.5 * min_lr,
         0.5 * (base_lr - min_lr) * math.cos(step / total_steps * math.pi))
    )


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    return (
        math.fsum(base_lr / warmup_steps for _ in range(step + 1))
        if step < warmup_steps
        else cosine_decay(step - warmup_steps, total_steps - warmup_steps, base_lr, min_lr)
    )
