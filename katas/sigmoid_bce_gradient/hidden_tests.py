"""Hidden tests of `sigmoid_bce_gradient`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    binary_cross_entropy,
    complex_step,
    labels,
    laid_out,
    layouts,
    numbers,
    seeds,
)
from solutions.sigmoid_bce_gradient.solution import sigmoid_bce_gradient

TINY = 1e-14
LARGE = (25.0, 37.0, 60.0, 300.0, 709.0, 710.0, 746.0, 1000.0)


def observe(arguments, result):
    """The gradient in larger units where all of it is tiny, so that its digits still count."""
    largest = float(np.max(np.abs(sigmoid_bce_gradient(*arguments))))
    return np.asarray(result) / max(1e-6, min(1.0, largest))


def assert_gradient(submission, logits, y):
    """Raise `Mismatch` unless the answer is that of the reference."""
    expected = sigmoid_bce_gradient(logits, y)
    assert_matches(submission.sigmoid_bce_gradient(logits, y), expected, absolute=TINY)


@given(m=batches(8), scale=st.sampled_from([1.0, 2.0, 4.0]), seed=seeds)
def test_gradient(submission, m, scale, seed):
    """Equals the numerical gradient of the mean binary cross-entropy."""
    logits, y = numbers(seed, m, 1, scale=scale), labels(seed, m)
    expected = complex_step(lambda z: binary_cross_entropy(z, y), logits)
    assert_matches(submission.sigmoid_bce_gradient(logits, y), expected, absolute=TINY)


@given(m=st.integers(2, 6), margin=st.sampled_from([6, 10, 14, 18, 22, 30]), seed=seeds)
def test_confident(submission, m, margin, seed):
    """Keeps the tiny gradients of a batch that is predicted right and surely."""
    y = labels(seed, m)
    sign = 2.0 * y - 1.0
    assert_gradient(submission, sign * (margin + np.abs(numbers(seed, m, 1))), y)
    assert_gradient(submission, sign * np.random.default_rng(seed).choice(LARGE, (m, 1)), y)


@given(m=st.integers(2, 6), seed=seeds)
def test_surely_wrong(submission, m, seed):
    """Gives the full gradient where the prediction is sure and wrong, up to 1000."""
    rng = np.random.default_rng(seed)
    y = labels(seed, m)
    logits = (1.0 - 2.0 * y) * rng.choice(LARGE, (m, 1))
    assert_gradient(submission, logits, y)
    turned = np.append([1.0], rng.choice([-1.0, 1.0], m - 1))  # the first one stays wrong
    assert_gradient(submission, logits * turned[:, None], y)
    assert_gradient(submission, np.tile(logits, (50, 1)), np.tile(y, (50, 1)))


@given(m=st.integers(2, 6), of_y=layouts, seed=seeds)
def test_memory_layout(submission, m, of_y, seed):
    """Does not depend on how the arrays lie in memory."""
    y = laid_out(labels(seed, m), of_y)
    for layout in LAYOUTS:
        assert_gradient(submission, laid_out(numbers(seed, m, 1) + 0.0625, layout), y)


@given(m=st.integers(2, 5), seed=seeds)
def test_every_argument(submission, m, seed):
    """Follows each argument: other labels, one class only, other logits."""
    logits, y = numbers(seed, m, 1) + 0.0625, labels(seed, m)
    for z, t in ((logits, y), (logits, 1.0 - y), (logits, np.ones((m, 1))), (-logits, 0.0 * y)):
        assert_gradient(submission, z, t)


def test_large_input(submission):
    """Handles thousands of samples as it does a few."""
    logits, y = numbers(0, 3001, 1, scale=4.0), labels(0, 3001)
    assert_gradient(submission, logits, y)
    assert_gradient(submission, (2.0 * y - 1.0) * (10.5 + np.abs(logits)), y)
