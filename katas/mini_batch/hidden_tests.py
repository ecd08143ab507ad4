"""Hidden tests of `mini_batch`.

No order is the right one, so the tests look at what every right answer has in common.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    Mismatch,
    Seeded,
    assert_length,
    assert_shape,
    kind,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)

generators = st.sampled_from(["PCG64", "MT19937", "Philox", "SFC64", "PCG64DXSM"])
SEEDS = 120
"""Enough seeds for each of the 6 orders of 3 samples: one is missed with probability 2e-9."""


def samples(seed, m, d, k):
    """Rows that can be told apart: each X starts with its number, each y with ten times it."""
    X, y = numbers(seed, m, d), numbers(seed + 1, m, k)
    X[:, 0], y[:, 0] = np.arange(m) + 0.5, 10.0 * np.arange(m)
    return X, y


def is_batch(batch):
    """A pair of matrices with equally many rows."""
    return (
        isinstance(batch, (tuple, list))
        and len(batch) == 2
        and all(isinstance(part, np.ndarray) and part.ndim == 2 for part in batch)
        and len(batch[0]) == len(batch[1])
    )


def assert_epoch(batches, X, y, batch_size):
    """Raise `Mismatch` unless every row appears once, with its own y, in batches of that size."""
    if not isinstance(batches, (list, tuple)):
        raise Mismatch(f"the result should be a list of batches, but is {kind(batches)}")
    m = len(X)
    wanted = [min(batch_size, m - start) for start in range(0, m, batch_size)]
    for index, batch in enumerate(batches):
        assert_length(batch, 2, f"batch {index}")
        for name, part, whole in zip(("X", "y"), batch, (X, y), strict=True):
            label = f"{name} of batch {index}"
            rows = part.shape[0] if isinstance(part, np.ndarray) and part.ndim else 0
            assert_shape(part, (rows, whole.shape[1]), label)
            if index < len(wanted):
                assert_shape(part, (wanted[index], whole.shape[1]), label)
    if len(batches) != len(wanted):
        raise Mismatch(f"there are {len(batches)} batches, expected {len(wanted)}: {wanted} rows")
    rows = np.hstack([np.vstack([batch[part] for batch in batches]) for part in (0, 1)])
    if not np.all(np.isfinite(rows)):
        raise Mismatch("a batch holds values that are not finite")
    if not _close(_sorted(rows[:, : X.shape[1]]), _sorted(X)):
        raise Mismatch("the rows of X do not appear exactly once each")
    if not _close(_sorted(rows), _sorted(np.hstack([X, y]))):
        raise Mismatch("rows of X come with the y of other rows")


def _sorted(rows):
    return rows[np.lexsort(rows.T[::-1])]


def _close(one, two):
    return bool(np.all(np.abs(one - two) <= 1e-9 + 1e-6 * np.max(np.abs(two))))


def order_of(batches):
    """The numbers of the rows (of `samples`) in the order in which they come."""
    return [int(row[0]) for batch in batches for row in batch[0]]


def observe(arguments, result):
    """Sizes, completeness and pairing; of the order only whether there is a shuffle at all."""
    X, y, batch_size, _ = arguments
    if not isinstance(result, (list, tuple)) or not all(map(is_batch, result)):
        return result
    orders = [
        [int(np.argmin(np.abs(whole[:, 0] - row[0]))) if row.size else -1 for batch in result for row in batch[part]]
        for part, whole in ((0, X), (1, y))
    ]
    m = len(X)
    return {
        "sizes": [float(len(batch[0])) for batch in result],
        "widths": [float(part.shape[1]) for batch in result for part in batch],
        "rows": [float(orders[0].count(row)) for row in range(m)],
        "pairs": orders[0] == orders[1],
        "order": "as given" if m > 5 and orders[0] == list(range(m)) else "shuffled",
    }


@given(m=sizes(9), d=sizes(3), k=sizes(3), batch_size=sizes(11), of=generators, seed=seeds)
def test_epoch(submission, m, d, k, batch_size, of, seed):
    """Holds every row once, with its own y, in batches of the right size."""
    X, y = samples(seed, m, d, k)
    batches = submission.mini_batch(X, y, batch_size, Seeded(seed, of))
    assert_epoch(batches, X, y, batch_size)


@given(m=st.integers(2, 6), d=st.integers(2, 3), layout=layouts, other=layouts, seed=seeds)
def test_memory_layout(submission, m, d, layout, other, seed):
    """Does not depend on how X and y lie in memory."""
    X, y = samples(seed, m, d, d)
    X, y = laid_out(X, layout), laid_out(y, other)
    batches = submission.mini_batch(X, y, 2, Seeded(seed))
    assert_epoch(batches, X, y, 2)


@given(m=sizes(6), seed=seeds)
def test_equal_rows(submission, m, seed):
    """Keeps samples apart that look alike: rows are no keys."""
    rng = np.random.default_rng(seed)
    X, y = rng.integers(0, 2, (m, 1)) * 1.0, rng.integers(0, 2, (m, 1)) * 1.0
    batches = submission.mini_batch(X, y, 2, Seeded(seed))
    assert_epoch(batches, X, y, 2)


def test_every_order(submission):
    """Can bring the samples into any order, drawn from rng: other seeds give other orders."""
    X, y = samples(0, 3, 1, 1)
    for batch_size in (1, 2, 3, 4):
        seen = set()
        for seed in range(SEEDS):
            batches = submission.mini_batch(X, y, batch_size, Seeded(seed))
            assert_epoch(batches, X, y, batch_size)
            seen.add(tuple(order_of(batches)))
            if len(seen) == 6:
                break
        else:
            never = next(order for order in itertools.permutations(range(3)) if order not in seen)
            raise Mismatch(
                f"{SEEDS} seeds gave {len(seen)} of the 6 orders of 3 samples in batches of "
                f"{batch_size}; never {list(never)}"
            )


def test_large_input(submission):
    """Handles a thousand samples as it does a few."""
    X, y = samples(0, 1000, 4, 2)
    assert_epoch(submission.mini_batch(X, y, 32, Seeded(0)), X, y, 32)
