"""Hidden tests of `mini_batch`.

No order is the right one, so the tests look at what every right answer has in common.
"""

import itertools

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from checker.testing import (
    GENERATORS,
    LAYOUTS,
    Mismatch,
    Seeded,
    Source,
    as_float64,
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
SEEDS = 140
"""Enough seeds for each of the 6 orders of 3 samples: one is missed with probability 5e-11."""
EPOCHS = Source(
    "epochs",
    """
def epochs(X, y, sizes, seed):
    orders = []
    for child, batch_size in zip(np.random.SeedSequence(seed).spawn(len(sizes)), sizes):
        batches = mini_batch(X, y, batch_size, np.random.default_rng(child))
        orders.append(np.concatenate([X_batch[:, 0] for X_batch, _ in batches]))
    return np.array(orders)
""",
)
"""The first column of X as it comes out, a row for each of many seeds."""
MANY, MIDDLING = 160, 20
"""Seeds and samples in that call; each of its orders is one of 2e18."""
SAME_ORDERS = 4
"""How often an order may come again there: with 1e6 orders it is more with probability 1e-11."""
FIFTHS = 5


def samples(seed, m, d, k):
    """Rows that can be told apart by their first entries, which are in no order themselves."""
    X, y = numbers(seed, m, d) + 0.001, numbers(seed + 1, m, k) + 0.001
    rng = np.random.default_rng([seed, m])
    X[:, 0], y[:, 0] = rng.permutation(m) + 0.1, 10.0 * rng.permutation(m) + 0.1
    return X, y


def is_table(result):
    """A matrix, as the program makes."""
    return isinstance(result, np.ndarray) and result.ndim == 2


def is_batch(batch):
    """A pair of matrices with equally many rows."""
    return (
        isinstance(batch, (tuple, list))
        and len(batch) == 2
        and all(isinstance(part, np.ndarray) and part.ndim == 2 for part in batch)
        and len(batch[0]) == len(batch[1])
        and min(part.shape[1] for part in batch) > 0
    )


def lengths(m, batch_size):
    """How many rows each batch has."""
    return [min(batch_size, m - start) for start in range(0, m, batch_size)]


def assert_epoch(batches, X, y, batch_size):
    """Raise `Mismatch` unless every row appears once, with its own y, in batches of that size."""
    if not isinstance(batches, (list, tuple)):
        raise Mismatch(f"the result should be a list of batches, but is {kind(batches)}")
    m = len(X)
    wanted = lengths(m, batch_size)
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
    rows = [as_float64(np.concatenate([batch[part] for batch in batches])) for part in (0, 1)]
    if not all(np.all(np.isfinite(part)) for part in rows):
        raise Mismatch("a batch holds values that are not finite")
    if _close(rows, (X, y)):
        return
    if not _close(rows[:1], (X,)):
        raise Mismatch("the rows of X do not appear exactly once each")
    raise Mismatch("rows of X come with the y of other rows")


def _close(actual, expected):
    """Whether the rows of both are the same ones, whatever the order; each part is an array."""
    one, two = np.hstack(actual), np.hstack(expected)
    error = np.abs(one[np.lexsort(one.T[::-1])] - two[np.lexsort(two.T[::-1])])
    allowed = [np.full(part.shape[1], 1e-9 + 1e-6 * np.max(np.abs(part))) for part in expected]
    return bool(np.all(error <= np.concatenate(allowed)))


def order_of(batches, part, whole):
    """The numbers of the rows of `whole`, in the order in which their first entries come."""
    first = np.concatenate([batch[part][:, 0] for batch in batches])
    return nearest(first, whole[:, 0]).tolist()


def nearest(entries, column):
    """For each entry the number of the place in `column` that is nearest to it."""
    numbered = np.argsort(column, kind="stable")
    ascending = column[numbered]
    return numbered[np.searchsorted((ascending[1:] + ascending[:-1]) / 2, as_float64(entries))]


def fifths(column):
    """For each entry whether it is among the smallest fifth of them (0), ..., the largest (4)."""
    result = np.empty(len(column), dtype=int)
    result[np.argsort(column, kind="stable")] = np.arange(len(column)) * FIFTHS // len(column)
    return result


def meet(one, other, count, others):
    """Whether each of `count` values of `one` stands beside each of `others` values of `other`."""
    return bool(np.bincount(one * others + other, minlength=count * others).all())


def flaw_of_orders(orders):
    """What is missing from many orders of `MIDDLING` samples, or nothing.

    Of `MANY` fair shuffles each of these things is missing with a probability below 1e-12.
    """
    m = MIDDLING
    if orders.ndim != 2 or orders.shape[1] != m or np.any(np.sort(orders) != np.arange(m)):
        return "the rows of X do not appear exactly once each"
    if len({order.tobytes() for order in orders}) < len(orders) - SAME_ORDERS:
        return "other seeds gave the same order"
    sample, place = orders.ravel(), np.tile(np.arange(m), len(orders))
    part = m // FIFTHS
    if not meet(sample, place // part, m, FIFTHS) or not meet(place, sample // part, m, FIFTHS):
        return "some samples never land in some places"
    if not np.bincount((place - sample) % m, minlength=m).all():
        return "samples never move by some number of places"
    if not np.bincount((np.diff(orders) % m).ravel(), minlength=m)[1:].all():
        return "some samples never follow each other"
    return None


def assert_far_and_wide(order, groups, batch_size):
    """Raise `Mismatch` unless all kinds of samples come in all parts of the epoch and of batches.

    A fair shuffle of 2000 samples fails with a probability below 1e-30.
    """
    m = len(order)
    order, place = np.array(order), np.arange(m)
    if np.count_nonzero(np.abs(np.diff(order)) == 1) > m / 20:
        raise Mismatch("many samples come beside their old neighbours")
    within = place % min(batch_size, m) * FIFTHS // min(batch_size, m)
    for label, group in groups:
        for where, parts in (("epoch", place * FIFTHS // m), ("batches", within)):
            if not meet(group[order], parts, FIFTHS, FIFTHS):
                raise Mismatch(
                    f"samples of small or large {label} never land in some part of the {where}"
                )


def observe(arguments, result):
    """Sizes, completeness, pairing, and of the order only what kind it is."""
    X, y, sizes, _ = arguments
    if isinstance(sizes, list):  # the program, which returns the first column of X for each seed
        if not is_table(result) or not result.size:
            return result
        orders = nearest(result, X[:, 0])
        order = kind_of_order(orders[0].tolist(), lengths(len(X), sizes[0]))
        return f"{flaw_of_orders(orders)}, {order}"  # both in one, to be explained together
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


def kind_of_order(order, rows):
    """What an order has that a shuffle of all samples has by chance only (one time in 100)."""
    m = len(order)
    if m < 6 or sorted(order) != list(range(m)):
        return "shuffled"
    ends = np.cumsum([0, *rows])
    batches = [order[start:end] for start, end in itertools.pairwise(ends)]
    blocks = [sorted(batch) for batch in batches]
    if order == list(range(m)):
        return "as given"
    if all((after - before) % m == 1 for before, after in itertools.pairwise(order)):
        return "rotated"
    if all(batch == list(range(batch[0], batch[0] + len(batch))) for batch in batches if batch):
        return "whole batches moved" if max(rows) > 2 else "shuffled"
    if len(batches) > 1 and blocks == [list(range(*pair)) for pair in itertools.pairwise(ends)]:
        return "shuffled inside batches"
    if batches == blocks and max(rows) > 2:
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
@example(m=7, d=2, k=1, batch_size=3, of="PCG64", seed=1)
def test_epoch(submission, m, d, k, batch_size, of, seed):
    """Holds every row once, with its own y, in batches of the right size."""
    X, y = samples(seed, m, d, k)
    batches = submission.mini_batch(X, y, batch_size, Seeded(seed, of))
    assert_epoch(batches, X, y, batch_size)


@given(m=st.integers(2, 6), d=st.integers(2, 3), other=layouts, seed=seeds)
def test_memory_layout(submission, m, d, other, seed):
    """Does not depend on how X and y lie in memory, and keeps values of every size."""
    plain = samples(seed, m, d, d)
    for part in plain:
        part[0, 1:] = 1e-13
    for layout, *scales in zip(
        LAYOUTS, (1e300, 1.0, 1e-5 / 3, 3e3), (1e-5 / 3, 1.0, 3e3, 1e300), strict=True
    ):
        X, y = (
            np.round(part * scale) if scale == 3e3 else part * scale
            for part, scale in zip(plain, scales, strict=True)
        )
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
    many = samples(0, MIDDLING, 1, 1)
    came = submission.run(EPOCHS, *many, MANY // 4 * [3, 1000, 1, MIDDLING], 0)
    X, y = samples(0, 3, 1, 1)
    for batch_size in (2, 5):
        seen = set()
        for seed, of in zip(range(SEEDS), itertools.cycle(GENERATORS), strict=False):
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
    flaw = flaw_of_orders(nearest(came, many[0][:, 0])) if is_table(came) else "there is no order"
    if flaw:
        raise Mismatch(f"{flaw}: {MIDDLING} samples, {MANY} seeds (children of one SeedSequence)")


def test_large_input(submission):
    """Handles thousands of samples as it does a few: any can land in any place."""
    X, y = samples(0, 2040, 2, 2)
    groups = [("row number", fifths(np.arange(len(X)))), ("sum", fifths(np.abs(X).sum(axis=1)))]
    groups += [(name, fifths(part)) for name, whole in (("x", X), ("y", y)) for part in whole.T]
    for batch_size in (50, 1_000_000):
        batches = submission.mini_batch(X, y, batch_size, Seeded(0))
        assert_epoch(batches, X, y, batch_size)
        assert_far_and_wide(order_of(batches, 0, X), groups, batch_size)
