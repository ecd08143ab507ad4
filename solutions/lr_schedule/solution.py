"""Reference for `lr_schedule`: a staircase, half a cosine wave, and a warm-up before it."""

import math


def step_decay(step: int, base_lr: float, drop: float, every: int) -> float:
    """Return `base_lr` times `drop`, once for each `every` steps done; `step` counts from 0.

    Raises `ZeroDivisionError` where `every` is 0.

    Source: step decay, as in any textbook chapter on optimisation.
    """
    # Steps 0 to every - 1 have seen no drop, steps every to 2 every - 1 have seen one, ...
    drops = step // every
    return base_lr * drop**drops


def cosine_decay(step: int, total_steps: int, base_lr: float, min_lr: float) -> float:
    """Return the rate on half a cosine wave from `base_lr` at step 0 to `min_lr` at `total_steps`.

    Beyond it the rate stays `min_lr`. Raises `ZeroDivisionError` where `total_steps` is 0.

    Source: cosine annealing, without restarts.
    """
    # The wave would rise again beyond its half: the share of the run that is done ends at 1.
    share = min(step, total_steps) / total_steps
    return min_lr + (base_lr - min_lr) * _height(share)


def warmup_cosine(
    step: int, warmup_steps: int, total_steps: int, base_lr: float, min_lr: float
) -> float:
    """Return the rate of `warmup_steps` steps up to `base_lr` and the cosine decay after them.

    `total_steps` counts the warm-up in, and is larger.

    Source: linear warm-up, as in large-batch training.
    """
    # Step 0 is the first of warmup_steps steps, and the last one reaches base_lr.
    if step < warmup_steps:
        return base_lr * (step + 1) / warmup_steps

    # The wave has its own clock: it begins after the warm-up and has the steps that are left.
    done = step - warmup_steps
    length = total_steps - warmup_steps
    share = min(done, length) / length
    return base_lr * _height(share) + min_lr * (1.0 - _height(share))


def _height(share: float) -> float:
    # cos falls from 1 to -1 over half a wave, so (1 + cos) / 2 falls from 1 to 0.
    return 0.5 * (1.0 + math.cos(math.pi * share))
