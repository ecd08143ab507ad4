"""Hidden tests of `log_sum_exp`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    Mismatch,
    as_float64,
    assert_shape,
    batches,
    examples,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.log_sum_exp.solution import log_sum_exp

ACCURACY = 1e-9


def assert_rows(actual, expected):
    """Raise `Mismatch` unless each row is right by itself, -inf where -inf is expected."""
    assert_shape(actual, expected.shape)
    values = as_float64(actual)
    empty = np.isneginf(expected)
    with np.errstate(invalid="ignore", over="ignore"):
        error = np.where(np.isfinite(values), np.abs(values - expected), np.inf)
        allowed = ACCURACY * (1.0 + np.abs(expected))
    off = np.where(empty, ~np.isneginf(values), error > np.where(empty, 0.0, allowed))
    if not np.any(off):
        return
    row = int(np.argmax(off))
    raise Mismatch(
        f"the result[{row}, 0] is {float(values[row, 0]):.12g}, "
        f"expected {float(expected[row, 0]):.12g}; {int(off.sum())} of {off.size} rows are off",
        expected=expected,
        actual=actual,
    )


def plain(z):
    """The definition, for entries of ordinary size."""
    return np.log(np.sum(np.exp(z), axis=1, keepdims=True))


@examples(14)
@given(m=batches(), classes=sizes(), scale=st.sampled_from([1.0, 4.0, 0.125]), seed=seeds)
def test_value(submission, m, classes, scale, seed):
    """Is log of the sum of exp(z) of each row, as a column."""
    z = numbers(seed, m, classes, scale=scale)
    for rows in (z, z[:, :1], z[:1], np.full((m, classes), z[0, 0])):
        assert_rows(submission.log_sum_exp(rows), plain(rows))


@given(
    n=st.integers(2, 5),
    centre=st.sampled_from([0.0, 900.0, -900.0, 1e6, -1e6]),
    spread=st.sampled_from([1.0, 30.0, 2000.0]),
    seed=seeds,
)
def test_large_entries(submission, n, centre, spread, seed):
    """Is right for entries from -1e6 to 1e6."""
    rng = np.random.default_rng([seed, n])
    classes = 2 + seed % 4
    z = (centre + spread * rng.normal(size=(n, classes))).clip(-1e6, 1e6)
    z[np.arange(n), rng.integers(classes, size=n)] = np.max(z)  # no row lies apart from the others
    assert_rows(submission.log_sum_exp(z), log_sum_exp(z))


@given(
    m=st.sampled_from([2, 5, 64]),
    classes=st.integers(2, 5),
    size=st.sampled_from([990.0, 1e6]),
    seed=seeds,
)
def test_rows_far_apart(submission, m, classes, size, seed):
    """Treats each row alone, where one is large and another very negative."""
    heights = np.roll(np.resize([1.0, -1.0, 0.0, -0.5], (m, 1)), seed, axis=0)
    z = heights * size * 0.98 + numbers(seed, m, classes).clip(-8.0, 8.0)
    assert_rows(submission.log_sum_exp(z), log_sum_exp(z))


@examples(14)
@given(
    m=st.integers(2, 5), classes=sizes(5), size=st.sampled_from([1.0, -3e3, -1e5, 5e3]), seed=seeds
)
def test_masked(submission, m, classes, size, seed):
    """Takes -inf as an entry that adds nothing; a row of them gives -inf."""
    rng = np.random.default_rng([seed, m, classes])
    z = numbers(seed, m, classes) + size
    hidden = rng.random((m, classes)) < 0.4
    hidden[rng.random(m) < 0.3] = True
    some = np.where(hidden, -np.inf, z)
    first = np.abs(z - size) - 1e6  # as low as entries may be, and some exactly there
    first[:, 0] = -np.inf
    for masked in (some, first, np.full((m, 1 + seed % 3), -np.inf)):
        assert_rows(submission.log_sum_exp(masked), log_sum_exp(masked))


@examples(12)
@given(n=st.integers(2, 5), seed=seeds)
def test_memory_layout(submission, n, seed):
    """Does not depend on how z lies in memory: views are legal."""
    for layout in LAYOUTS:
        z = laid_out(numbers(seed, n, n), layout)
        assert_rows(submission.log_sum_exp(z), plain(z))


def test_large_input(submission):
    """Handles many rows and many classes as it does a few."""
    z = numbers(0, 301, 7)
    z[::2] = z[0] + 2.0**-11 * np.arange(151)[:, None]  # rows that are nearly alike
    assert_rows(submission.log_sum_exp(z), plain(z))
    z = numbers(0, 3, 2003)
    z[0] -= 25.0  # each adds next to nothing to the 0, but all of them together do
    z[0, 0] = 0.0
    assert_rows(submission.log_sum_exp(z), plain(z))
