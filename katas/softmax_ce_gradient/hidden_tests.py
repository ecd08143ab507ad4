"""Hidden tests of `softmax_ce_gradient`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    complex_step,
    examples,
    laid_out,
    layouts,
    numbers,
    one_hot,
    seeds,
)
from solutions.softmax_ce_gradient.solution import softmax_ce_gradient


def loss(logits, y):
    """The mean softmax cross-entropy, analytic in its logits: log sum exp(z) - z of the class."""
    shift = np.max(logits.real, axis=1, keepdims=True)
    log_sum = np.log(np.sum(np.exp(logits - shift), axis=1, keepdims=True)) + shift
    return np.sum(y * (log_sum - logits)) / len(y)


@given(m=batches(6), classes=st.integers(2, 6), scale=st.sampled_from([1.0, 4.0]), seed=seeds)
def test_gradient(submission, m, classes, scale, seed):
    """Equals the numerical gradient of the mean softmax cross-entropy."""
    logits, y = numbers(seed, m, classes, scale=scale), one_hot(seed, m, classes)
    expected = complex_step(lambda z: loss(z, y), logits)
    assert_matches(submission.softmax_ce_gradient(logits, y), expected)


@given(
    n=st.integers(2, 5),
    centre=st.sampled_from([0.0, 900.0, -900.0]),
    spread=st.sampled_from([1.0, 30.0, 1000.0]),
    apart=st.booleans(),
    seed=seeds,
)
def test_large_logits(submission, n, centre, spread, apart, seed):
    """Is right for logits up to 1000, also in rows of very different size."""
    rng = np.random.default_rng([seed, n])
    logits = centre + spread * rng.normal(size=(n, n))
    if apart:
        logits[0] += 1500.0 - 3.0 * np.max(logits[0])
    half = rng.uniform(-1000.0, 1000.0, (n, 1)).round()
    half[0] = 0.0
    for z in (logits.clip(-1000.0, 1000.0), np.hstack([half, -half])):
        y = one_hot(seed, *z.shape)
        assert_matches(submission.softmax_ce_gradient(z, y), softmax_ce_gradient(z, y))


@given(n=st.integers(2, 5), margin=st.floats(6.0, 40.0).map(round), seed=seeds)
def test_confident(submission, n, margin, seed):
    """Keeps the small gradients of predictions that are nearly right."""
    y = one_hot(seed, n, n)
    logits = numbers(seed, n, n, scale=0.5) + margin * y
    assert_matches(submission.softmax_ce_gradient(logits, y), softmax_ce_gradient(logits, y))


@examples(12)
@given(n=st.integers(2, 5), of_y=layouts, seed=seeds)
def test_memory_layout(submission, n, of_y, seed):
    """Does not depend on how the arrays lie in memory."""
    y = laid_out(one_hot(seed, n, n), of_y)
    for layout in LAYOUTS:
        logits = laid_out(numbers(seed, n, n), layout)
        assert_matches(submission.softmax_ce_gradient(logits, y), softmax_ce_gradient(logits, y))


@given(n=st.integers(3, 5), seed=seeds)
def test_every_argument(submission, n, seed):
    """Follows each argument: other labels, other logits, the same logits in two rows."""
    logits, y = numbers(seed, n, n), one_hot(seed, n, n)
    logits[1] = logits[0]
    for z, labels in ((logits, y), (logits, y[:, ::-1].copy()), (logits[::-1].copy(), y)):
        assert_matches(submission.softmax_ce_gradient(z, labels), softmax_ce_gradient(z, labels))


def test_large_input(submission):
    """Handles a large batch, and many classes, as it does a few."""
    for m, classes in ((331, 4), (7, 331)):
        logits, y = numbers(0, m, classes), one_hot(0, m, classes)
        assert_matches(submission.softmax_ce_gradient(logits, y), softmax_ce_gradient(logits, y))
