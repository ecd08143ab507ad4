"""Hidden tests of `dropout`.

No mask is the right one: each answer is checked by the formulas, and masks are counted. A count is
off when it strays so far that this happens to right files once in 10**12 (Bernstein's inequality).
"""

import itertools
import math
from statistics import NormalDist

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    GENERATORS,
    LAYOUTS,
    Mismatch,
    Seeded,
    Source,
    assert_length,
    assert_matches,
    assert_shape,
    complex_step,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.dropout.solution import dropout_backward

MANY = Source(
    "many_masks",
    """
def many_masks(A, keep_prob, seeds):
    rngs = [np.random.default_rng(seed) for seed in range(seeds)]
    return [dropout_forward(A, keep_prob, rng, True)[1] for rng in rngs]
""",
)
TWICE = Source(
    "two_masks",
    """
def two_masks(A, keep_prob, rng):
    return [dropout_forward(A, keep_prob, rng, True)[1] for _ in range(2)]
""",
)
rates = st.sampled_from([0.5, 0.8, 0.25, 1.0, 0.05, 0.9])
generators = st.sampled_from(GENERATORS)


def assert_count(count, draws, probability, what):
    """Raise `Mismatch` where a count strays from its mean farther than chance would have it."""
    allowed = slack(draws * probability * (1.0 - probability))
    if abs(count - draws * probability) > allowed:
        raise Mismatch(
            f"{what}: {int(count)} of {draws}, expected about {draws * probability:.0f} "
            f"(at most {allowed:.0f} off)"
        )


def assert_no_repeats(lines, name):
    """Raise `Mismatch` where a line repeats another. By chance that takes lines of less than 50."""
    if len({tuple(line) for line in lines} | {tuple(~line) for line in lines}) < 2 * len(lines):
        raise Mismatch(f"a {name} of the mask repeats another, or is its opposite")


def slack(variance):
    """How far a sum of independent yes-or-no draws of that variance may stray."""
    exponent = math.log(2e12)
    return exponent / 3.0 + math.sqrt(exponent**2 / 9.0 + 2.0 * exponent * variance)


def assert_forward(result, A, keep_prob):
    """Raise `Mismatch` unless out and mask have the right shapes and belong together."""
    assert_length(result, 2)
    out, mask = result
    assert_shape(out, A.shape, "out")
    kept = kept_by(mask, A.shape)
    assert_matches(out, A * kept / keep_prob, "out (by the mask that was returned)")


def kept_by(mask, shape):
    """The mask as booleans. Raises `Mismatch` unless it is an array of 0 and 1 of that shape."""
    assert_shape(mask, shape, "mask")
    kept = np.asarray(mask) > 0.5
    assert_matches(mask, kept.astype(np.float64), "mask (of 0 and 1)", relative=0.0)
    return kept


def observe(arguments, result):
    """What all right answers share: the relation of out and mask, and the kind of the mask."""
    A, keep_prob, third = arguments[:3]
    if len(arguments) == 3 and isinstance(third, float):  # the backward pass
        return result
    if len(arguments) == 3:
        kept = np.array(result) > 0.5
        lines = [line.tobytes() for line in (*kept[0], *kept[0].T)]
        return {
            "rate": kind_of_rate(kept, keep_prob),
            "rate of zeros": kind_of_rate(kept[:, A == 0], keep_prob),
            "rate below 0": kind_of_rate(kept[:, A < 0], keep_prob),
            "patterns": patterns_of(kept) if len(kept) > 2 else "",
            "largest": float(np.max(np.abs(result))),
            "lines": len(set(lines)) if A.size > 100 else 0,
            "again": bool(np.all(kept == kept[0])),
        }
    out, mask = result
    kept = mask != 0
    return {
        "scale": out - A * kept / (keep_prob if arguments[3] else 1.0),
        "mask": mask - kept,
        "rate": kind_of_rate(kept, keep_prob if arguments[3] else 1.0),
    }


def patterns_of(kept):
    """Which patterns come in masks of two entries, and how many in others."""
    if kept[0].size == 2:
        return " ".join(sorted({str(mask.ravel().astype(int)) for mask in kept}))
    return str(len({mask.tobytes() for mask in kept}))


def kind_of_rate(kept, keep_prob):
    """By which probability entries are kept, where there are enough of them to tell."""
    if keep_prob == 1.0:
        return "all" if np.all(kept) else "not all"
    if kept.size < 100:
        return "few"
    normal = NormalDist().cdf(keep_prob)
    rates = {"kept": keep_prob, "dropped": 1.0 - keep_prob, "even": 0.5, "normal": normal}
    for name, rate in rates.items():
        if abs(np.sum(kept) - kept.size * rate) < slack(kept.size * rate * (1.0 - rate)):
            return name
    return "other"


@given(m=sizes(4), d=sizes(4), keep_prob=rates, of=generators, seed=seeds)
def test_forward(submission, m, d, keep_prob, of, seed):
    """Training: a mask of 0 and 1, and out = A * mask / keep_prob."""
    A = numbers(seed, m, d)
    result = submission.dropout_forward(A, keep_prob, Seeded(seed, of), True)
    assert_forward(result, A, keep_prob)
    if keep_prob == 1.0 and not np.all(result[1]):
        raise Mismatch("an entry is dropped though keep_prob is 1.0", actual=result[1])


@given(m=sizes(4), d=sizes(4), keep_prob=rates, layout=layouts, seed=seeds)
def test_test_mode(submission, m, d, keep_prob, layout, seed):
    """Testing: A as it is, and a mask of ones."""
    A = laid_out(numbers(seed, m, d), layout)
    result = submission.dropout_forward(A, keep_prob, Seeded(seed), False)
    assert_matches(result, (A, np.ones((m, d))))


@given(m=sizes(4), d=sizes(4), keep_prob=rates, seed=seeds)
def test_backward(submission, m, d, keep_prob, seed):
    """Backward: the numerical gradient of the loss, given the mask."""
    dout, A = numbers(seed, m, d), numbers(seed + 1, m, d)
    mask = (numbers(seed + 2, m, d) > 0.0).astype(np.float64)
    for rate in sorted({keep_prob, 1.0}):
        expected = complex_step(lambda at, rate=rate: np.sum(dout * at * mask / rate), A)
        assert_matches(submission.dropout_backward(dout, mask, rate), expected)


def test_memory_layout(submission):
    """Does not depend on how the arrays lie in memory."""
    for seed, layout in enumerate(LAYOUTS * 2):
        A = laid_out(numbers(seed, 3, 3 + seed % 2), layout)
        assert_forward(submission.dropout_forward(A, 0.5, Seeded(seed), True), A, 0.5)
        dout = laid_out(numbers(seed + 9, *A.shape), LAYOUTS[(seed + seed // 4) % 4])
        mask = laid_out((A > 0.0).astype(np.float64), layout)
        expected = dropout_backward(dout, mask, 0.5)
        assert_matches(submission.dropout_backward(dout, mask, 0.5), expected)


def test_rate(submission):
    """Keeps each entry with probability keep_prob, whatever A holds."""
    few, many = numbers(0, 100, 150), numbers(0, 500, 180)
    for seed, keep_prob in enumerate((0.5, 0.8, 0.2, 0.95, 0.05, 1.0)):
        A = many if keep_prob == 0.05 else few
        result = submission.dropout_forward(A, keep_prob, Seeded(seed), True)
        assert_length(result, 2)
        kept = kept_by(result[1], A.shape)
        for name, chosen in (
            ("", A == A),
            (" below 0", A < 0),
            (" of 0", A == 0),
            (" over 0", A > 0),
        ):
            what = f"with keep_prob {keep_prob}, entries{name} that are kept"
            assert_count(kept[chosen].sum(), int(chosen.sum()), keep_prob, what)
        if keep_prob == 0.5:
            assert_no_repeats(kept, "row")
            assert_no_repeats(kept.T, "column")


def test_rows_and_columns(submission):
    """Has no row or column that is favoured, and none that repeats another."""
    A = numbers(1, 24, 24)
    masks = submission.run(MANY, A, 0.5, 30)
    kept = np.array([kept_by(mask, A.shape) for mask in masks])
    for axis, name in ((1, "row"), (2, "column")):
        lines = np.moveaxis(kept, axis, 0).reshape(A.shape[axis - 1], -1)
        for number, line in enumerate(lines):
            assert_count(line.sum(), line.size, 0.5, f"entries of {name} {number} that are kept")
        assert_no_repeats(lines, name)
    # With odds of 1 to 1, whether two entries agree is independent of whether the next two do.
    corner = np.triu_indices(len(A), 1)
    for name, agree in (
        ("beside each other", kept[:, :, 1:] == kept[:, :, :-1]),
        ("above each other", kept[:, 1:] == kept[:, :-1]),
        ("across the diagonal", (kept == np.swapaxes(kept, 1, 2))[:, corner[0], corner[1]]),
    ):
        assert_count(agree.sum(), agree.size, 0.5, f"pairs of entries {name} that are alike")


def test_patterns(submission):
    """Decides on every entry independently: all patterns come, equally often."""
    for shape in ((1, 2), (2, 1), (1, 1)):
        A = np.arange(1.0, 1.0 + math.prod(shape)).reshape(shape)
        masks = submission.run(MANY, A, 0.5, 300)
        kept = [tuple(kept_by(mask, shape).ravel().tolist()) for mask in masks]
        for pattern in itertools.product((False, True), repeat=A.size):
            what = f"masks {[int(entry) for entry in pattern]} of shape {shape}"
            assert_count(kept.count(pattern), len(kept), 0.5**A.size, what)


@given(of=generators, seed=seeds)
def test_generator_goes_on(submission, of, seed):
    """Draws another mask when it is called again with the same generator."""
    A = numbers(seed, 8, 8)
    first, second = submission.run(TWICE, A, 0.5, Seeded(seed, of))
    before, after = kept_by(first, A.shape), kept_by(second, A.shape)
    if np.array_equal(before, after):
        raise Mismatch("two calls in a row with one generator gave the same mask", actual=first)
    if np.array_equal(before, ~after):
        raise Mismatch("two calls in a row with one generator gave opposite masks", actual=first)


def test_large_input(submission):
    """Backward: handles a large array as it does a small one."""
    dout, mask = numbers(0, 151, 91), (numbers(1, 151, 91) > 0.0).astype(np.float64)
    expected = dropout_backward(dout, mask, 0.5)
    assert_matches(submission.dropout_backward(dout, mask, 0.5), expected)
