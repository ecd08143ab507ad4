"""Hidden tests of `init_params`.

No weights are the right ones, so the tests look at statistics of many. Weights divided by the
standard deviation that was asked should be independent standard normal numbers z; each statistic
is off when it strays so far that this happens to right files once in 10**12.
"""

import math
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    GENERATORS,
    Mismatch,
    Seeded,
    Source,
    assert_keys,
    assert_matches,
    assert_shape,
    kind,
    seeds,
)

METHODS = ("he", "xavier")
MANY = Source(
    "many",
    """
def many(layer_sizes, method, seeds):
    rngs = [np.random.default_rng(seed) for seed in range(seeds)]
    return [init_params(layer_sizes, method, rng) for rng in rngs]
""",
)
TWICE = Source(
    "twice",
    """
def twice(layer_sizes, method, rng, other):
    return [init_params(layer_sizes, method, given) for given in (rng, rng, other)]
""",
)
SMALL = [1, 2, 1, 2, 3, 2, 1, 2, 1, 2, 3, 2, 1]
"""Twelve layers so small that one more or less under the root shows."""
RARE = math.log(2e12)
"""Minus the logarithm of the false alarms that are accepted."""
WITHIN = {0.5: 0.38292492, 1.0: 0.68268949, 2.0: 0.95449974, 3.0: 0.99730020}
"""The share of normal numbers within so many standard deviations."""


def assert_structure(params, layer_sizes):
    """Raise `Mismatch` unless names and shapes are right and everything is finite."""
    if not isinstance(params, dict):
        raise Mismatch(f"the result should be a dict of arrays, but is {kind(params)}")
    layers = range(1, len(layer_sizes))
    assert_keys(params, {f"{letter}{layer}": None for layer in layers for letter in "Wb"})
    for layer in layers:
        d_in, d_out = layer_sizes[layer - 1 : layer + 1]
        assert_shape(params[f"W{layer}"], (d_in, d_out), f"W{layer}")
        if not np.all(np.isfinite(params[f"W{layer}"])):
            raise Mismatch(f"W{layer} holds values that are not finite")
        assert_shape(params[f"b{layer}"], (1, d_out), f"b{layer}")


def standardised(params, layer_sizes, method):
    """Each W over the standard deviation that was asked."""
    parts = []
    for layer in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[layer - 1 : layer + 1]
        variance = 2.0 / d_in if method == "he" else 2.0 / (d_in + d_out)
        parts.append(np.asarray(params[f"W{layer}"], np.float64) / math.sqrt(variance))
    return parts


def assert_squares(z, what, times=1.0):
    """Raise `Mismatch` unless the sum of squares of z fits (bounds of Laurent and Massart).

    `times` is what the squares are to be multiplied by to be those of standard normal numbers.
    """
    n, total = z.size, times * float(np.sum(z * z))
    spread = 2.0 * math.sqrt(n * RARE)
    if not n - spread <= total <= n + spread + 2.0 * RARE:
        raise Mismatch(
            f"{what}: the variance of {n} weights is {total / n:.3g} times what was asked, "
            f"expected {max(0.0, 1 - spread / n):.2f} to {1 + (spread + 2 * RARE) / n:.2f} times"
        )


def assert_mean(z, what):
    """Raise `Mismatch` unless the mean of z is near 0."""
    allowed = math.sqrt(2.0 * RARE / z.size)
    if abs(float(np.mean(z))) > allowed:
        raise Mismatch(
            f"{what}: the mean of {z.size} weights is {np.mean(z):.3g} standard deviations "
            f"(at most {allowed:.2g} would do)"
        )


def assert_unrelated(one, two, what):
    """Raise `Mismatch` where products of paired numbers do not cancel; for a thousand or more."""
    allowed = 8.0 * math.sqrt(one.size)
    if abs(float(np.sum(one * two))) > allowed:
        correlation = float(np.mean(one * two))
        raise Mismatch(f"{what} are not independent: their correlation is {correlation:.2f}")


def is_off(count, draws, probability):
    """Whether a count strays too far from its mean (Bernstein's inequality)."""
    variance = draws * probability * (1.0 - probability)
    allowed = RARE / 3.0 + math.sqrt(RARE**2 / 9.0 + 2.0 * RARE * variance)
    return abs(count - draws * probability) > allowed


def within(z, bound):
    """The number of entries within so many standard deviations; what is cut off there counts."""
    return int(np.sum(np.abs(z) < bound * (1.0 + 1e-9)))


def distinct(z):
    """The share of sizes that no other entry has (to nine digits)."""
    ordered = np.sort(np.abs(z).ravel())
    return float(np.mean(np.diff(ordered) > 1e-9))


def observe(arguments, result):
    """What all right answers share: biases, and of the weights only what kind they are."""
    layer_sizes, method = arguments[:2]
    several = result if isinstance(result, list) else [result]
    parts = [standardised(params, layer_sizes, method) for params in several]
    seen: dict[str, Any] = {}
    for layer, samples in enumerate(zip(*parts, strict=True), 1):
        seen[f"b{layer}"] = several[0][f"b{layer}"]
        seen[f"shape of W{layer}"] = list(samples[0].shape)
        z = np.array(samples)
        if z.size >= 700:
            ratio = float(np.mean(z * z))
            seen[f"spread of W{layer}"] = round(2.0 * math.log2(ratio)) if ratio > 0 else "none"
            seen[f"mean of W{layer}"] = round(float(np.mean(z)))
        if len(z) > 2:
            total = np.sum(z * z, axis=(1, 2))
            seen[f"length of W{layer}"] = [
                bool(np.ptp(of) < 1e-6) for of in (total, np.abs(z), z - z[0])
            ]
        if z.size >= 5000:
            repeats = distinct(z) < 0.9
            strays = [within(z, bound) - share * z.size for bound, share in WITHIN.items()]
            off = [is_off(within(z, bound), z.size, share) for bound, share in WITHIN.items()]
            shape = [float(np.sign(stray)) * far for stray, far in zip(strays, off, strict=True)]
            seen[f"distribution of W{layer}"] = [*shape, repeats]
            equal = [bool(np.max(np.ptp(z[0], axis=axis)) < 1e-6) for axis in (0, 1)]
            seen[f"repeats in W{layer}"] = [repeats, *equal]
            lines = np.mean(z[0], axis=0), np.mean(z[0], axis=1)
            centred = [bool(np.max(np.abs(line)) < 1e-6) for line in lines]
            seen[f"lines of W{layer}"] = [*centred, repeats and any(centred)]
    if len(parts[0]) > 1:
        everything = np.concatenate([z.ravel() for part in parts for z in part])
        seen["repeats"] = everything.size > 500 and distinct(everything) < 0.9
    seen["again"] = [_equal(parts[0], other) for other in parts[1:3]]
    return seen


def _equal(one, two):
    return all(np.array_equal(first, second) for first, second in zip(one, two, strict=True))


@given(
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=5).map(tuple),
    deep=st.sampled_from([False, False, True]),
    method=st.sampled_from(METHODS),
    of=st.sampled_from(GENERATORS),
    seed=seeds,
)
def test_names_and_shapes(submission, sizes, deep, method, of, seed):
    """Returns W and b of each layer in the right shape, and biases of 0."""
    layer_sizes = [*sizes, 3, 1, 2, 4, 1, 2, 3, 2, 1, 2] if deep else list(sizes)
    params = submission.init_params(layer_sizes, method, Seeded(seed, of))
    assert_structure(params, layer_sizes)
    biases = {f"b{i}": np.zeros((1, size)) for i, size in enumerate(layer_sizes) if i}
    assert_matches(params, biases, absolute=0.0)


def test_spread(submission):
    """Gives each layer the mean 0 and the variance of its method."""
    for seed, layer_sizes in enumerate(([900, 4], [4, 300], [40, 60, 20, 20, 500, 3, 300])):
        both = [submission.init_params(layer_sizes, by, Seeded(seed)) for by in METHODS]
        for method, params in zip(METHODS, both, strict=True):
            assert_structure(params, layer_sizes)
            for layer, z in enumerate(standardised(params, layer_sizes, method), 1):
                what = f'W{layer} by "{method}"'
                assert_squares(z, what)
                assert_mean(z, what)


def test_small_layers(submission):
    """Counts the sizes exactly: layers of one to three units, over many seeds."""
    both = [submission.run(MANY, SMALL, method, 75) for method in METHODS]
    for method, several in zip(METHODS, both, strict=True):
        parts = []
        for params in several:
            assert_structure(params, SMALL)
            parts.append(standardised(params, SMALL, method))
        for layer, samples in enumerate(zip(*parts, strict=True), 1):
            assert_squares(np.array(samples), f'W{layer} by "{method}"')
            assert_mean(np.array(samples), f'W{layer} by "{method}"')
        flat = [np.ravel(samples) for samples in zip(*parts, strict=True)]
        for side, sizes in (("inputs", SMALL[:-1]), ("outputs", SMALL[1:])):
            for size in sorted(set(sizes)):
                alike = [z for z, of in zip(flat, sizes, strict=True) if of == size]
                what = f'all layers with {size} {side} by "{method}"'
                assert_squares(np.concatenate(alike), what)
        everything = np.concatenate(flat)
        assert_squares(everything, f'all layers by "{method}"')
        if distinct(everything) < 0.995:
            raise Mismatch("weights repeat from layer to layer or from seed to seed")


def test_distribution(submission):
    """Draws from a normal distribution: neither uniform nor truncated."""
    layer_sizes = [240, 250]
    both = [submission.init_params(layer_sizes, by, Seeded(10 + i)) for i, by in enumerate(METHODS)]
    for method, params in zip(METHODS, both, strict=True):
        assert_structure(params, layer_sizes)
        (z,) = standardised(params, layer_sizes, method)
        for bound, share in WITHIN.items():
            count = within(z, bound)
            if is_off(count, z.size, share):
                raise Mismatch(
                    f'by "{method}", {count} of {z.size} weights are within {bound:g} standard '
                    f"deviations; of normal ones it is about {share * z.size:.0f}"
                )
        if is_off(np.sum(z > 0), z.size, 0.5):
            raise Mismatch(f"{np.sum(z > 0)} of {z.size} weights are over 0, expected half")


def test_independence(submission):
    """Draws every entry by itself: across rows, columns and layers."""
    layer_sizes = [120, 120, 120, 150]
    params = submission.init_params(layer_sizes, "he", Seeded(3))
    assert_structure(params, layer_sizes)
    parts = standardised(params, layer_sizes, "he")
    everything = np.concatenate([z.ravel() for z in parts])
    if distinct(everything) < 0.9:
        raise Mismatch("weights repeat, within a layer or from layer to layer")
    assert_unrelated(parts[0], parts[1], "W1 and W2")
    assert_unrelated(parts[1], parts[2][:, :120], "W2 and W3")
    for layer, z in enumerate(parts, 1):
        assert_unrelated(z[:, :-1:2], z[:, 1::2], f"neighbouring columns of W{layer}")
        assert_unrelated(z[:-1:2], z[1::2], f"neighbouring rows of W{layer}")
        # The scaled sums and centred sums of squares of right lines are near normal themselves.
        for axis, name in ((0, "columns"), (1, "rows")):
            length = z.shape[axis]
            assert_squares(z.sum(axis=axis), f"sums of the {name} of W{layer}", 1.0 / length)
            excess = (np.sum(z * z, axis=axis) - length) / math.sqrt(2.0 * length)
            if float(np.mean(excess * excess)) < 0.15:
                raise Mismatch(f"the {name} of W{layer} all have the same sum of squares")


@given(method=st.sampled_from(METHODS), of=st.sampled_from(GENERATORS), seed=seeds)
def test_generator_goes_on(submission, method, of, seed):
    """Draws other weights when called again with the same generator, or another."""
    layer_sizes = [3, 2, 2]
    several = submission.run(TWICE, layer_sizes, method, Seeded(seed, of), Seeded(seed + 1, of))
    for params in several:
        assert_structure(params, layer_sizes)
    first, *others = (standardised(params, layer_sizes, method) for params in several)
    said = "two calls in a row with one generator", "two generators with different seeds"
    for other, what in zip(others, said, strict=True):
        if any(np.allclose(one, two) for one, two in zip(first, other, strict=True)):
            raise Mismatch(f"{what} gave weights that are the same")
