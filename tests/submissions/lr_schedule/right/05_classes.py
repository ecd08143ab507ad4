import math


class Cosine:
    def __init__(self, total, high, low):
        self.total, self.high, self.low = total, high, low

    def __call__(self, step):
        angle = math.pi * min(step, self.total) / self.total
        return self.low + (self.high - self.low) * (1 + math.cos(angle)) / 2


class Warmup:
    def __init__(self, steps, then):
        self.steps, self.then = steps, then

    def __call__(self, step):
        if step < self.steps:
            return self.then.high * (step + 1) / self.steps
        return self.then(step - self.steps)


def step_decay(step, base_lr, drop, every):
    quotient, _ = divmod(step, every)
    return base_lr * pow(drop, quotient)


def cosine_decay(step, total_steps, base_lr, min_lr):
    return Cosine(total_steps, base_lr, min_lr)(step)


def warmup_cosine(step, warmup_steps, total_steps, base_lr, min_lr):
    return Warmup(warmup_steps, Cosine(total_steps - warmup_steps, base_lr, min_lr))(step)
