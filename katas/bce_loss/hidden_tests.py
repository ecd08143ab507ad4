"""Hidden tests of `bce_loss`.

The contract gives bounds rather than one value, as any guard of the logarithm is allowed.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    EDGE,
    LAYOUTS,
    assert_within,
    batches,
    is_scalar,
    laid_out,
    layouts,
    loss_bounds,
    seeds,
    side_of,
)


def bounds(y, p):
    """The lowest and the highest legal loss."""
    return loss_bounds(np.where(y == 1.0, p, 1.0 - p), np.where(y == 1.0, p == 1.0, p == 0.0))


def observe(arguments, result):
    """The value where every guard gives the same; else only on which side of the bounds it lies."""
    y, p = arguments
    if np.all((p >= 0.1) & (p <= 0.9)):
        return float(result) if is_scalar(result) else result
    return side_of(result, bounds(y, p))


def labels(seed, m):
    """Zeros and ones, with every share of ones."""
    rng = np.random.default_rng([seed, m, 1])
    return (rng.random((m, 1)) < rng.choice([0.0, 0.3, 0.5, 0.7, 1.0])).astype(np.float64)


def probabilities(seed, m, low, high):
    """Three decimals, in [low, high], repeated values among them."""
    rng = np.random.default_rng([seed, m, 2])
    return np.round(rng.uniform(low, high, (m, 1)), rng.choice([1, 2, 3])).clip(low, high)


@given(m=batches(12), low=st.sampled_from([0.1, 0.01]), seed=seeds)
def test_value(submission, m, low, seed):
    """Is the mean binary cross-entropy, as one scalar."""
    y, p = labels(seed, m), np.random.default_rng([seed, m]).uniform(low, 1.0 - low, (m, 1))
    assert_within(submission.bce_loss(y, p), bounds(y, p))


@given(m=batches(), seed=seeds)
def test_confident(submission, m, seed):
    """Is not shifted by its guard, for probabilities of 0.001 and 0.999."""
    y = labels(seed, m)
    p = np.abs(y - np.random.default_rng(seed).choice([EDGE, EDGE, 0.002, 0.01], (m, 1)))
    assert_within(submission.bce_loss(y, p), bounds(y, p))


@given(m=batches(), share=st.sampled_from([0.0, 0.5, 1.0]), mixed=st.booleans(), seed=seeds)
def test_zero_and_one(submission, m, share, mixed, seed):
    """Is finite for probabilities of exactly 0 and 1, right and wrong."""
    rng = np.random.default_rng([seed, m, 3])
    y = labels(seed, m)
    p = np.where(rng.random((m, 1)) < share, 1.0 - y, y)
    if mixed:
        p = np.where(rng.random((m, 1)) < 0.3, probabilities(seed, m, EDGE, 1.0 - EDGE), p)
    assert_within(submission.bce_loss(y, p), bounds(y, p))


@given(m=batches(5), seed=seeds)
def test_nearly_zero_and_one(submission, m, seed):
    """Stays between its neighbours for probabilities next to 0 and 1."""
    rng = np.random.default_rng([seed, m, 4])
    y = labels(seed, m)
    tiny = rng.choice([5e-324, 1e-300, 1e-17, 1e-16, 1e-12, 1e-8, 1e-5], (m, 1))
    p = np.where(rng.random((m, 1)) < 0.5, tiny, 1.0 - tiny)
    assert_within(submission.bce_loss(y, p), bounds(y, p))


@given(m=st.integers(2, 6), of_y=layouts, seed=seeds)
def test_memory_layout(submission, m, of_y, seed):
    """Does not depend on how the arrays lie in memory."""
    y = laid_out(labels(seed, m), of_y)
    for layout in LAYOUTS:
        p = laid_out(probabilities(seed, m, 0.1, 0.9), layout)
        assert_within(submission.bce_loss(y, p), bounds(y, p))


def test_large_input(submission):
    """Is right for thousands of samples: no product of them that becomes zero."""
    y, p = labels(1, 3989), probabilities(1, 3989, 0.1, 0.9)
    assert_within(submission.bce_loss(y, p), bounds(y, p))
