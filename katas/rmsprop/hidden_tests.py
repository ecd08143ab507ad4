"""Hidden tests of `rmsprop`."""

import itertools
import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_length,
    assert_matches,
    filled,
    laid_out,
    layer_shapes,
    numbers,
    of_gradients,
    of_names,
    seeds,
    times,
)
from solutions.rmsprop.solution import rmsprop

PLAIN = (0.5, 0.75, 0.01)
"""Rate, decay and eps where they are not what a test is about."""


def network(seed, layers, largest=4, *, square=False):
    """Parameters, gradients and running means; widths from 1 to `largest`."""
    shapes = layer_shapes(seed, layers, largest, square=square)
    cache = {name: np.abs(values) for name, values in filled(seed + 2, shapes).items()}
    return filled(seed, shapes), filled(seed + 1, of_gradients(shapes)), cache


def entry_by_entry(params, grads, cache, lr, decay, eps):
    """What the formulas say, one number at a time."""
    moved = {name: np.zeros(values.shape) for name, values in params.items()}
    means = {name: np.zeros(values.shape) for name, values in params.items()}
    for name, values in params.items():
        for index in np.ndindex(values.shape):
            g = grads[f"d{name}"][index]
            s = decay * cache[name][index] + (1.0 - decay) * g * g
            means[name][index] = s
            moved[name][index] = values[index] - lr * g / (math.sqrt(s) + eps)
    return moved, means


def assert_right(answer, expected):
    """Raise `Mismatch` unless both dicts are right; the running means by size alone."""
    assert_length(answer, 2)
    assert_matches(answer[0], expected[0], "new_params")
    assert_matches(answer[1], expected[1], "new_cache", absolute=0.0)


@given(
    layers=st.integers(1, 3),
    largest=st.integers(1, 4),
    lr=st.sampled_from([0.5, 0.01, 0.1, 2.0]),
    decay=st.sampled_from([0.75, 0.9, 0.5, 0.99]),
    eps=st.sampled_from([0.01, 1e-8, 0.1, 1e-6, 1.0]),
    seed=seeds,
)
def test_steps(submission, layers, largest, lr, decay, eps, seed):
    """Follows the formulas, step after step, from whatever cache it is given."""
    params, grads, cache = network(seed, layers, largest)
    for step in range(2):
        others = (lr, decay, 1.0 if step else eps)
        expected = entry_by_entry(params, grads, cache, *others)
        answer = submission.rmsprop(params, grads, cache, *others)
        assert_right(answer, expected)
        params, cache = (of_names(state, params) for state in answer)
        grads = filled(seed + step, {name: grad.shape for name, grad in grads.items()})


@given(
    size=st.sampled_from([1e-9, 1e-11, 1e-6, 1e-4]),
    eps=st.sampled_from([1e-8, 1e-12, 1e-10, 1e-6, 1e-4]),
    largest=st.integers(1, 3),
    seed=seeds,
)
def test_tiny_gradients(submission, size, eps, largest, seed):
    """Adds eps to the root, outside of it, also where gradients and cache are tiny or 0."""
    params, slopes, cache = network(seed, 1, largest)
    params = times(params, 0.0)
    for slope, means, small in (
        (size, times(cache, size**2), eps),
        (size, times(cache, 0.0), eps),
        (1e-11, times(cache, 1e-22), 1e-12),
    ):
        grads = times(slopes, slope)
        expected = rmsprop(params, grads, means, 0.5, 0.75, small)
        assert_right(submission.rmsprop(params, grads, means, 0.5, 0.75, small), expected)


@given(power=st.sampled_from([2.0, 3.0, 4.0, 5.25]), seed=seeds)
def test_different_scales(submission, power, seed):
    """Scales each entry by its own cache, where rows differ by orders of magnitude."""
    params, grads, cache = network(seed, 1, square=True)
    rows = 10.0 ** np.array([[-power], [power]])
    params["W1"] = np.zeros((2, 2))
    grads["dW1"] = (np.abs(grads["dW1"]) + 1.0) * rows
    cache["W1"] = cache["W1"] * rows**2
    expected = rmsprop(params, grads, cache, *PLAIN)
    assert_right(submission.rmsprop(params, grads, cache, *PLAIN), expected)


def test_zeros_and_limits(submission):
    """Takes lr 0 and decay 0 as they are, gradients and caches of zeros, and large steps."""
    zeros = np.zeros((2, 2))
    for layers in (1, 2):
        params, grads, cache = network(layers, layers, square=True)
        last = f"W{layers}"
        # The step is a little under 5: what is left is small beside both terms.
        close = {name: 5.0 + values / 3000.0 for name, values in params.items()}
        fours = {name: np.full(grad.shape, 4.0) for name, grad in grads.items()}
        for p, g, s, lr, decay, eps in (
            (params, grads, cache, 0.5, 0.0, 0.01),
            (params, grads, cache, 0.0, 0.5, 0.01),
            (params | {last: zeros}, grads, cache, 1.5e-5, 0.999, 0.01),
            (params, grads | {f"d{last}": zeros}, cache, 2.0**20, 0.5, 0.01),
            (params, grads, cache | {last: zeros}, 20.0, 0.5, 0.01),
            (params, grads | {f"d{last}": zeros}, cache | {last: zeros}, 0.5, 0.5, 0.01),
            (params, grads, times(cache, 0.0), 0.5, 0.9999, 0.01),
            (close, fours, times(cache, 0.0), 5.0, 0.0, 0.0001),
        ):
            expected = rmsprop(p, g, s, lr, decay, eps)
            assert_right(submission.rmsprop(p, g, s, lr, decay, eps), expected)


def test_many_layers(submission):
    """Handles ten layers and more: W10 belongs to dW10."""
    for layers in (10, 11, 23):
        params, grads, cache = network(layers, layers, largest=2, square=True)
        expected = rmsprop(params, grads, cache, *PLAIN)
        assert_right(submission.rmsprop(params, grads, cache, *PLAIN), expected)


def test_memory_layout_and_key_order(submission):
    """Does not depend on memory layout, nor on the order of the keys in any dict."""
    rng = np.random.default_rng(0)

    def moved(arrays, layout):
        return {str(k): laid_out(arrays[k], layout) for k in rng.permutation(list(arrays))}

    for seed, (layout, other) in enumerate(itertools.product(LAYOUTS, LAYOUTS)):
        params, grads, cache = network(seed, 1 + seed % 2, square=True)
        params, grads, cache = moved(params, layout), moved(grads, other), moved(cache, layout)
        expected = rmsprop(params, grads, cache, *PLAIN)
        assert_right(submission.rmsprop(params, grads, cache, *PLAIN), expected)


def test_large_input(submission):
    """Handles large layers as it does small ones."""
    params = {"W1": numbers(0, 151, 91), "b1": numbers(1, 1, 91)}
    grads = {"dW1": numbers(2, 151, 91), "db1": numbers(3, 1, 91)}
    cache = {"W1": np.abs(numbers(4, 151, 91)), "b1": np.abs(numbers(5, 1, 91))}
    expected = rmsprop(params, grads, cache, *PLAIN)
    assert_right(submission.rmsprop(params, grads, cache, *PLAIN), expected)
