"""Hidden tests of `softmax`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    assert_no_warnings,
    assert_silent,
    batches,
    complex_step,
    examples,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.softmax.solution import softmax

centres = st.sampled_from([0.0, 900.0, -900.0])


def large(seed, m, classes, centre, spread):
    """Logits up to 1000 in size; the largest of each row is the same, so no row lies apart."""
    rng = np.random.default_rng([seed, m, classes])
    z = (centre + spread * rng.normal(size=(m, classes))).clip(-1000.0, 1000.0)
    z[np.arange(m), rng.integers(classes, size=m)] = np.max(z)
    return z


def apart(seed, m, classes):
    """Rows of very different size: one near 1000, the next near -1000, and so on."""
    heights = np.resize([990.0, -990.0, 0.0, -500.0], (m, 1))
    return np.roll(heights, seed, axis=0) + numbers(seed, m, classes).clip(-8.0, 8.0)


@examples(16)
@given(m=batches(), classes=sizes(), scale=st.sampled_from([1.0, 4.0]), seed=seeds)
def test_value(submission, m, classes, scale, seed):
    """Is exp(z) over the sum of its row, also for ties and for one class."""
    z = numbers(seed, m, classes, scale=scale)
    z[-1] = np.round(z[-1])  # ties
    for logits in (z, z[:, :1], np.full((m, classes), z[0, 0])):
        expected = complex_step(lambda x: np.sum(np.log(np.sum(np.exp(x), axis=1))), logits)
        assert_matches(submission.softmax(logits), expected)
        assert_no_warnings(submission)


@given(n=st.integers(2, 5), centre=centres, spread=st.sampled_from([1.0, 30.0, 1000.0]), seed=seeds)
def test_large_logits(submission, n, centre, spread, seed):
    """Is right for logits up to 1000 in size."""
    z = large(seed, n, n + 1, centre, spread)
    assert_matches(submission.softmax(z), softmax(z))


@given(m=st.integers(2, 5), classes=st.integers(2, 5), seed=seeds)
def test_rows_far_apart(submission, m, classes, seed):
    """Treats each row alone, where one lies near 1000 and another near -1000."""
    z = apart(seed, m, classes)
    for logits in (z, z[:, ::-1].copy()):  # the sums are the same, the probabilities are not
        assert_matches(submission.softmax(logits), softmax(logits))


@examples(12)
@given(m=sizes(4), classes=sizes(4), centre=centres, seed=seeds)
def test_no_warning(submission, m, classes, centre, seed):
    """Gives no warning, for logits from -1000 to 1000."""
    assert_silent(submission, "softmax", large(seed, m, classes, centre, 30.0))
    assert_silent(submission, "softmax", apart(seed, m, classes))
    for far in (large(seed, m, 2, 0.0, 2000.0), large(seed, m, classes, 0.0, 2000.0)):
        assert_silent(submission, "softmax", far)
        assert_silent(submission, "softmax", far[:, ::-1].copy())


@examples(12)
@given(n=st.integers(2, 5), seed=seeds)
def test_memory_layout(submission, n, seed):
    """Does not depend on how z lies in memory: views are legal."""
    for layout in LAYOUTS:
        z = laid_out(numbers(seed, n, n), layout)
        assert_matches(submission.softmax(z), softmax(z))
        assert_no_warnings(submission)


def test_large_input(submission):
    """Handles many rows and many classes as it does a few."""
    for m, classes in ((61, 67), (3, 2003)):
        z = numbers(0, m, classes)
        assert_matches(submission.softmax(z), softmax(z))
        assert_no_warnings(submission)
