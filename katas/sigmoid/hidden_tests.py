"""Hidden tests of `sigmoid`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    assert_no_warnings,
    assert_silent,
    complex_step,
    examples,
    laid_out,
    off_zero,
    seeds,
    sizes,
)
from solutions.sigmoid.solution import sigmoid

NEAR_ZERO = (0.0, -0.0, 5e-324, -5e-324, -1e-300, 1e-17, 1e-3, 1.004e-3, 1.0)


def large(seed, *shape):
    """Numbers from -1000 to 1000, many of them where `exp` overflows or underflows."""
    rng = np.random.default_rng([seed, *shape])
    size = rng.choice(
        [1000.0, 746.0, 745.0, 710.0, 709.0, 500.0, 89.0, 37.0, 16.0, 11.0, 3.0], shape
    )
    return size * rng.choice([-1.0, 1.0], shape)


def signs(z):
    """The same sizes with signs mixed, all negative, all positive."""
    return z, -np.abs(z), np.abs(z)


@given(sides=st.tuples(*[sizes(3)] * 4), scale=st.sampled_from([1.0, 4.0]), seed=seeds)
def test_value(submission, sides, scale, seed):
    """Is 1 / (1 + e^-z) for every entry, in the shape of z."""
    for axes in (2, 1, 3, 4):
        z = off_zero(seed, *sides[:axes], scale=scale)
        expected = complex_step(lambda x: np.sum(np.log(1.0 + np.exp(x))), z)
        assert_matches(submission.sigmoid(z), expected)
        assert_no_warnings(submission)


@given(n=st.integers(2, 4), seed=seeds)
def test_zero(submission, n, seed):
    """Is 1/2 at 0.0, -0.0 and next to them."""
    z = np.random.default_rng(seed).choice(NEAR_ZERO, n)
    for near in (z, np.stack([z, -z])):
        assert_matches(submission.sigmoid(near), sigmoid(near))
        assert_no_warnings(submission)


@examples(14)
@given(rows=st.integers(2, 4), columns=st.integers(2, 4), seed=seeds)
def test_large_values(submission, rows, columns, seed):
    """Is right for z from -1000 to 1000, signs mixed or all alike."""
    for z in signs(large(seed, rows, columns)):
        assert_matches(submission.sigmoid(z), sigmoid(z))


@examples(14)
@given(rows=sizes(4), columns=sizes(4), seed=seeds)
def test_no_warning(submission, rows, columns, seed):
    """Gives no warning, for z from -1000 to 1000."""
    for z in signs(large(seed, rows, columns)):
        assert_silent(submission, "sigmoid", z)


@examples(12)
@given(rows=st.integers(2, 4), columns=st.integers(2, 4), seed=seeds)
def test_memory_layout(submission, rows, columns, seed):
    """Does not depend on how z lies in memory: views are legal."""
    views = [laid_out(off_zero(seed, rows, columns), layout) for layout in LAYOUTS]
    views.append(np.transpose(off_zero(seed, rows, columns, 2), (1, 2, 0)))
    for z in views:
        assert_matches(submission.sigmoid(z), sigmoid(z))
        assert_no_warnings(submission)


def test_large_input(submission):
    """Handles a large array as it does a small one."""
    z = off_zero(0, 307, 41)
    assert_matches(submission.sigmoid(z), sigmoid(z))
    assert_no_warnings(submission)
