"""Hidden tests of `weight_decay_step`."""

import math
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import LAYOUTS, assert_matches, laid_out, numbers, seeds
from solutions.weight_decay_step.solution import weight_decay_step

SHAPES = ((2,), (2, 3), (1, 4), (4, 1), (1,), (2, 1, 3), (2, 2, 1, 2))
shapes = st.sampled_from(SHAPES)
steps = st.sampled_from([2, 1, 3, 7, 40])
USUAL = (0.1, 0.9, 0.99, 1e-8, 0.5)
"""lr, beta1, beta2, eps and weight_decay."""


def state(seed, shape, *, scale=1.0) -> Any:
    """A parameter, its gradient, and averages as such gradients leave them; none is 0."""
    w, grad, m, v = (numbers(seed + part, *shape) for part in range(4))
    return w + 0.0625, scale * (grad + 0.0625), scale * (m + 0.0625), (scale * v) ** 2 + scale**2


def one_by_one(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    """The formulas with plain numbers, entry by entry."""
    new = []
    for weight, slope, mean, square in zip(w.flat, grad.flat, m.flat, v.flat, strict=True):
        first = beta1 * mean + (1 - beta1) * slope
        second = beta2 * square + (1 - beta2) * slope * slope
        adam = first / (1 - beta1**t) / (math.sqrt(second / (1 - beta2**t)) + eps)
        new.append((weight * (1 - lr * weight_decay) - lr * adam, first, second))
    return tuple(np.array(part).reshape(w.shape) for part in zip(*new, strict=True))


@given(
    shape=shapes,
    t=steps,
    lr=st.sampled_from([0.1, 0.5, 1.0]),
    betas=st.sampled_from([(0.9, 0.99), (0.5, 0.75), (0.99, 0.999), (0.8, 0.5)]),
    weight_decay=st.sampled_from([0.5, 0.01, 1.0, 0.0, 0.25]),
    scale=st.sampled_from([1.0, 2.0**-10, 2.0**10]),
    seed=seeds,
)
def test_one_step(submission, shape, t, lr, betas, weight_decay, scale, seed):
    """Gives the parameter and both averages after one step, at any t."""
    call = (*state(seed, shape, scale=scale), t, lr, *betas, 1e-8, weight_decay)
    assert_matches(submission.weight_decay_step(*call), one_by_one(*call))


@given(shape=shapes, t=steps, eps=st.sampled_from([1e-3, 0.1, 1.0, 1e-10]), seed=seeds)
def test_epsilon(submission, shape, t, eps, seed):
    """Adds eps to the root of the corrected v; it decides where gradients are tiny."""
    for scale in (1.0, eps):
        call = (*state(seed, shape, scale=scale), t, 0.1, 0.9, 0.99, eps, 0.5)
        assert_matches(submission.weight_decay_step(*call), one_by_one(*call))


@given(shape=shapes, t=steps, seed=seeds)
def test_zeros_and_end_points(submission, shape, t, seed):
    """Handles the first step, gradients of 0, beta1 or beta2 of 0, and late steps."""
    w, grad, m, v = state(seed, shape)
    none = np.zeros(shape)
    some = grad * (np.arange(grad.size).reshape(shape) % 2)
    for values, at, beta1, beta2 in (
        ((w, some, none, none), 1, 0.9999, 0.9999),
        ((w, none, none, none), t, 0.9, 0.99),
        ((w, some, m * (some != 0), v * (some != 0)), t, 0.9, 0.99),
        ((none, none, m, v), t, 0.9, 0.0),
        ((w, grad, m, v), t, 0.0, 0.99),
        ((w, grad, m, v), 100_000, 0.9999, 0.9999),
    ):
        lr, decay = (1.0, 1.0) if at == 1 and values[0] is w else (0.1, 0.5)
        call: Any = (*values, at, lr, beta1, beta2, 1e-8, decay)
        assert_matches(submission.weight_decay_step(*call), weight_decay_step(*call))


@given(shape=st.sampled_from([(3, 3), (2, 3), (2, 3, 2), (4,)]), turn=st.integers(0, 3), seed=seeds)
def test_memory_layout(submission, shape, turn, seed):
    """Does not depend on how the arrays lie in memory."""
    values: Any = [
        laid_out(array, LAYOUTS[(place + turn) % 4])
        for place, array in enumerate(state(seed, shape))
    ]
    for t in (1, 2):
        call = (*values, t, *USUAL)
        assert_matches(submission.weight_decay_step(*call), weight_decay_step(*call))


def test_large_input(submission):
    """Handles a large layer as it does a small one."""
    w, *others = state(0, (151, 91))
    call: Any = (w / 3.0, *others, 2, *USUAL)
    assert_matches(submission.weight_decay_step(*call), weight_decay_step(*call))
