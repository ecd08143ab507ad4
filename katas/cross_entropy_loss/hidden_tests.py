"""Hidden tests of `cross_entropy_loss`.

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
    examples,
    is_scalar,
    laid_out,
    layouts,
    loss_bounds,
    one_hot,
    seeds,
    side_of,
)

classes_ = st.sampled_from([3, 2, 4, 5, 7])


def of_true_class(y, p):
    """The probability that each sample gives to its true class."""
    return np.sum(y * p, axis=1)


def bounds(y, p):
    """The lowest and the highest legal loss."""
    q = of_true_class(y, p)
    return loss_bounds(q, q == 1.0)


def observe(arguments, result):
    """The value where every guard gives the same; else only on which side of the bounds it lies."""
    y, p = arguments
    q = of_true_class(y, p)
    if np.all((q >= 0.1) & (q <= 0.9)):
        return float(result) if is_scalar(result) else result
    return side_of(result, bounds(y, p))


def predicted(seed, y, q, zeros=0.0):
    """Probabilities with `q` for the true class; of the others about that share is exactly 0."""
    rng = np.random.default_rng([seed, *y.shape, 2])
    others = rng.integers(1, 9, y.shape) * (1.0 - y)
    kept = others * (rng.random(y.shape) >= zeros)
    others = np.where(np.any(kept, axis=1, keepdims=True), kept, others)
    share = others / np.sum(others, axis=1, keepdims=True)
    return y * q + share * (1.0 - q)


def ordinary(seed, y):
    """Probabilities from 0.1 to 0.9 for the true class."""
    q = np.random.default_rng([seed, *y.shape, 3]).uniform(0.1, 0.9, (len(y), 1))
    return predicted(seed, y, np.round(q, 2))


@given(m=batches(8), classes=classes_, seed=seeds)
def test_value(submission, m, classes, seed):
    """Is the mean of -log of the true class's probability, from 0.001 to 0.999."""
    y = one_hot(seed, m, classes)
    choices = [EDGE, 1.0 - EDGE, 1.0 - EDGE, 0.002, 0.99]
    confident = predicted(seed, y, np.random.default_rng(seed).choice(choices, (m, 1)))
    for p in (ordinary(seed, y), confident, predicted(seed, y, 1.0 - EDGE)):
        assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))
    y = one_hot(seed, m, 100)
    p = predicted(seed, y, 1.0 - EDGE, zeros=0.98)
    assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))


@examples(12)
@given(m=batches(), classes=classes_, mixed=st.booleans(), seed=seeds)
def test_zeros(submission, m, classes, mixed, seed):
    """Is finite where probabilities are exactly 0, and right where they do not count."""
    y = one_hot(seed, m, classes)
    for choices in ([0.25, 0.5, 0.8], [0.0, 1.0, 0.5], [1.0], [0.0]):
        q = np.random.default_rng(seed).choice(choices, (m, 1))
        p = predicted(seed, y, q, zeros=0.5 if mixed else 1.0)
        assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))


@given(m=batches(5), classes=classes_, seed=seeds)
def test_nearly_zero(submission, m, classes, seed):
    """Stays between its neighbours for probabilities next to 0 and 1."""
    rng = np.random.default_rng([seed, m, 4])
    y = one_hot(seed, m, classes)
    tiny = rng.choice([5e-324, 1e-310, 1e-300, 1e-17, 1e-16, 1e-12, 1e-8, 1e-5], (m, 1))
    p = predicted(seed, y, np.where(rng.random((m, 1)) < 0.7, tiny, 1.0 - tiny))
    assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))


@examples(12)
@given(n=st.integers(2, 5), of_y=layouts, seed=seeds)
def test_memory_layout(submission, n, of_y, seed):
    """Does not depend on how the arrays lie in memory."""
    y = laid_out(one_hot(seed, n, n), of_y)
    for layout in LAYOUTS:
        p = laid_out(ordinary(seed, y), layout)
        assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))


def test_large_input(submission):
    """Is right for a large batch: no product of probabilities that becomes zero."""
    for m, classes in ((997, 23), (13, 100)):
        y = one_hot(0, m, classes)
        p = ordinary(0, y)
        assert_within(submission.cross_entropy_loss(y, p), bounds(y, p))
