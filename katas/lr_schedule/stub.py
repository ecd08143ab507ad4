"""Give the learning rate of a step: staircase, cosine, warm-up and cosine.

Fill in the three functions, then type `kata check`.
"""


def step_decay(step: int, base_lr: float, drop: float, every: int) -> float:
    """Return base_lr, multiplied by drop once for each `every` steps.

    step: from 0. drop: above 0, at most 1. every: at least 1.
    """
    # your code here
    raise NotImplementedError("step_decay is not written yet")


def cosine_decay(
    step: int,
    total_steps: int,
    base_lr: float,
    min_lr: float,
) -> float:
    """Return the rate on half a cosine wave from base_lr down to min_lr.

    step: from 0; beyond total_steps the rate is min_lr.
    """
    # your code here
    raise NotImplementedError("cosine_decay is not written yet")


def warmup_cosine(
    step: int,
    warmup_steps: int,
    total_steps: int,
    base_lr: float,
    min_lr: float,
) -> float:
    """Return the rate of a linear warm-up that a cosine decay follows.

    warmup_steps: 0 or more, below total_steps, which counts them in.
    """
    # your code here
    raise NotImplementedError("warmup_cosine is not written yet")
