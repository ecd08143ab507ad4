"""Hidden tests of `mini_batch`.

No order is the right one, so the tests look at what every right answer has in common.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    GENERATORS,
    LAYOUTS,
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

generators = st.sampled_from(GENERATORS)
SEEDS = 120
"""Enough seeds for each of the 6 orders of 3 samples: one is missed with probability 2e-9."""


def samples(seed, m, d, k):
    """Rows that can be told apart by their first entries, which are in no order themselves."""
    X, y = numbers(seed, m, d) + 0.001, numbers(seed + 1, m, k) + 0.001
    rng = np.random.default_rng([seed, m])
    X[:, 0], y[:, 0] = rng.permutation(m) + 0.1, 10.0 * rng.permutation(m) + 0.1
    return X, y


def is_batch(batch):
    """A pair of matrices with equally many rows."""
    return (
        isinstance(batch, (tuple, list))
        and len(batch) == 2
        and all(isinstance(part, np.ndarray) and part.ndim == 2 for part in batch)
        and len(batch[0]) == len(batch[1])
        and min(part.shape[1] for part in batch) > 0
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


def order_of(batches, part, whole):
    """The numbers of the rows of `whole`, in the order in which their first entries come."""
    first = [entry for batch in batches for entry in batch[part][:, :1].ravel()]
    return np.argmin(np.abs(whole[:, 0] - np.array(first)[:, None]), axis=1).tolist()


def observe(arguments, result):
    """Sizes, completeness, pairing, and of the order only what kind it is."""
    X, y, _, _ = arguments
    if not isinstance(result, (list, tuple)) or not result or not all(map(is_batch, result)):
        return result
    orders = [order_of(result, part, whole) for part, whole in ((0, X), (1, y))]
    m = len(X)
    return {
        "sizes": [float(len(batch[0])) for batch in result],
        "widths": [float(part.shape[1]) for batch in result for part in batch],
        "rows": np.bincount(orders[0], minlength=m),
        "pairs": orders[0] == orders[1],
        "order": kind_of_order(orders[0], [len(batch[0]) for batch in result]),
    }


def kind_of_order(order, lengths):
    """What an order has that a shuffle of all samples has by chance only (one time in 100)."""
    m = len(order)
    if m < 6 or sorted(order) != list(range(m)):
        return "shuffled"
    ends = np.cumsum([0, *lengths])
    batches = [order[start:end] for start, end in itertools.pairwise(ends)]
    blocks = [sorted(batch) for batch in batches]
    if order == list(range(m)):
        return "as given"
    if all((after - before) % m == 1 for before, after in itertools.pairwise(order)):
        return "rotated"
    if all(batch == list(range(batch[0], batch[0] + len(batch))) for batch in batches if batch):
        return "whole batches moved" if max(lengths) > 2 else "shuffled"
    if len(batches) > 1 and blocks == [list(range(*pair)) for pair in itertools.pairwise(ends)]:
        return "shuffled inside batches"
    if batches == blocks and max(lengths) > 2:
        return "sorted inside batches"
    return "shuffled"


@given(
    m=st.integers(1, 12),
    d=sizes(3),
    k=sizes(3),
    batch_size=st.sampled_from([1, 2, 3, 4, 5, 6, 7, 12, 13]),
    of=generators,
    seed=seeds,
)
def test_epoch(submission, m, d, k, batch_size, of, seed):
    """Holds every row once, with its own y, in batches of the right size."""
    X, y = samples(seed, m, d, k)
    batches = submission.mini_batch(X, y, batch_size, Seeded(seed, of))
    assert_epoch(batches, X, y, batch_size)


@given(m=st.integers(2, 6), d=st.integers(2, 3), other=layouts, seed=seeds)
def test_memory_layout(submission, m, d, other, seed):
    """Does not depend on how X and y lie in memory."""
    X, y = samples(seed, m, d, d)
    for layout in LAYOUTS:
        X, y = laid_out(X, layout), laid_out(y, other)
        assert_epoch(submission.mini_batch(X, y, 2, Seeded(seed)), X, y, 2)


@given(m=sizes(6), seed=seeds)
def test_equal_rows(submission, m, seed):
    """Keeps samples apart that look alike: rows are no keys."""
    rng = np.random.default_rng(seed)
    X, y = rng.integers(0, 2, (m, 1)) * 1.0, rng.integers(0, 2, (m, 1)) * 1.0
    batches = submission.mini_batch(X, y, 2, Seeded(seed))
    assert_epoch(batches, X, y, 2)


def test_every_order(submission):
    """Can give any order, drawn from rng: other seeds, other orders."""
    X, y = samples(0, 3, 1, 1)
    for batch_size, of in enumerate(GENERATORS, 1):
        seen = set()
        for seed in range(SEEDS):
            batches = submission.mini_batch(X, y, batch_size, Seeded(seed, of))
            assert_epoch(batches, X, y, batch_size)
            seen.add(tuple(order_of(batches, 0, X)))
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
    assert_epoch(submission.mini_batch(X, y, 48, Seeded(0)), X, y, 48)
