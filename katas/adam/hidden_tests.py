"""Hidden tests of `adam`."""

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
    seeds,
    times,
)
from solutions.adam.solution import adam

PLAIN = (5, 0.5, 0.75, 0.875, 0.01)
"""Step number, rate, betas and eps where they are not what a test is about."""


def network(seed, layers, largest=4, *, square=False):
    """Parameters, gradients and both running means; widths from 1 to `largest`."""
    shapes = layer_shapes(seed, layers, largest, square=square)
    v = {name: np.abs(values) for name, values in filled(seed + 3, shapes).items()}
    return filled(seed, shapes), filled(seed + 1, of_gradients(shapes)), filled(seed + 2, shapes), v


def entry_by_entry(params, grads, m, v, t, lr, beta1, beta2, eps):
    """What the formulas say, one number at a time."""
    moved, means, squares = (
        {name: np.zeros(values.shape) for name, values in params.items()} for _ in range(3)
    )
    for name, values in params.items():
        for index in np.ndindex(values.shape):
            g = grads[f"d{name}"][index]
            mean = beta1 * m[name][index] + (1.0 - beta1) * g
            square = beta2 * v[name][index] + (1.0 - beta2) * g * g
            root = math.sqrt(square / (1.0 - beta2**t))
            means[name][index], squares[name][index] = mean, square
            moved[name][index] = values[index] - lr * mean / (1.0 - beta1**t) / (root + eps)
    return moved, means, squares


def assert_right(answer, expected):
    """Raise `Mismatch` unless all three dicts are right; the mean squares by size alone."""
    assert_length(answer, 3)
    assert_matches(answer[0], expected[0], "new_params")
    assert_matches(answer[1], expected[1], "new_m")
    assert_matches(answer[2], expected[2], "new_v", absolute=0.0)


@given(
    layers=st.integers(1, 2),
    largest=st.integers(1, 4),
    t=st.sampled_from([2, 1, 3, 10, 50, 200]),
    lr=st.sampled_from([0.5, 0.01, 0.1, 2.0]),
    beta1=st.sampled_from([0.75, 0.9, 0.5]),
    beta2=st.sampled_from([0.875, 0.99, 0.999, 0.5]),
    eps=st.sampled_from([0.01, 1e-8, 0.1, 1.0]),
    seed=seeds,
)
def test_steps(submission, layers, largest, t, lr, beta1, beta2, eps, seed):
    """Follows the formulas, step after step, from whatever state it is given."""
    params, grads, m, v = network(seed, layers, largest)
    for step in range(2):
        others = (t + step, lr, beta1, beta2, 1.0 if step else eps)
        expected = entry_by_entry(params, grads, m, v, *others)
        answer = submission.adam(params, grads, m, v, *others)
        assert_right(answer, expected)
        params, m, v = ({name: state[name] for name in params} for state in answer)
        grads = filled(seed + step, {name: grad.shape for name, grad in grads.items()})


@given(
    size=st.sampled_from([1e-9, 1e-11, 1e-6, 1e-4]),
    eps=st.sampled_from([1e-8, 1e-12, 1e-10, 1e-6, 1e-4]),
    largest=st.integers(1, 3),
    seed=seeds,
)
def test_tiny_gradients(submission, size, eps, largest, seed):
    """Adds eps to the root, outside of it, also where gradients and state are tiny or 0."""
    params, slopes, m, v = network(seed, 1, largest)
    params = times(params, 0.0)
    for t, slope, means, squares, small in (
        (3, size, times(m, size), times(v, size**2), eps),
        (1, size, times(m, 0.0), times(v, 0.0), eps),
        (3, 1e-11, times(m, 4e-9), times(v, 1e-22), 1e-12),
    ):
        grads, others = times(slopes, slope), (0.5, 0.75, 0.99, small)
        expected = adam(params, grads, means, squares, t, *others)
        assert_right(submission.adam(params, grads, means, squares, t, *others), expected)


def test_different_scales(submission):
    """Scales each entry by its own v, where rows differ by orders of magnitude."""
    for seed, power in enumerate((2.0, 3.0, 4.0, 5.25)):
        params, grads, m, v = network(seed, 1, square=True)
        rows = 10.0 ** np.array([[-power], [power]])
        params["W1"] = np.zeros((2, 2))
        grads["dW1"] = (np.abs(grads["dW1"]) + 1.0) * rows
        m["W1"], v["W1"] = m["W1"] * rows, v["W1"] * rows**2
        expected = adam(params, grads, m, v, *PLAIN)
        assert_right(submission.adam(params, grads, m, v, *PLAIN), expected)


def test_late_steps(submission):
    """Takes t as the number of the step, up to a million."""
    for seed, t in enumerate((1_000, 20_000, 999_999, 1_000_000)):
        for beta1, beta2 in ((0.9, 0.99999), (0.99999, 0.9), (0.5, 0.999)):
            params, grads, m, v = network(seed, 1, square=True)
            expected = adam(params, grads, m, v, t, 0.5, beta1, beta2, 0.01)
            answer = submission.adam(params, grads, m, v, t, 0.5, beta1, beta2, 0.01)
            assert_right(answer, expected)


def test_zeros_and_limits(submission):
    """Takes lr and betas of 0 as they are, gradients and states of zeros, and large steps."""
    zeros = np.zeros((2, 2))
    for layers in (1, 2):
        params, grads, m, v = network(layers, layers, square=True)
        W = f"W{layers}"
        no_m, no_v = times(m, 0.0), times(v, 0.0)
        # The step is a little under 5: what is left is small beside both terms.
        close = {name: 5.0 + values / 3000.0 for name, values in params.items()}
        fours = {name: np.full(grad.shape, 4.0) for name, grad in grads.items()}
        for (p, g, mean, square), (t, lr, beta1, beta2, eps) in (
            ((params, grads, m, v), (2, 0.5, 0.0, 0.5, 0.01)),
            ((params, grads, m, v), (3, 0.5, 0.5, 0.0, 0.01)),
            ((params, grads, m, v), (1, 0.5, 0.0, 0.0, 0.01)),
            ((params, grads, m, v), (2, 0.0, 0.5, 0.5, 0.01)),
            ((params | {W: zeros}, grads, m, v), (2, 1.5e-5, 0.99, 0.999, 0.01)),
            ((params, grads | {f"d{W}": zeros}, m, v), (4, 2.0**20, 0.5, 0.5, 0.01)),
            ((params, grads, m | {W: zeros}, v | {W: zeros}), (4, 0.5, 0.5, 0.5, 0.01)),
            (
                (params, grads | {f"d{W}": zeros}, m | {W: zeros}, v | {W: zeros}),
                (1, 0.5, 0.5, 0.5, 0.01),
            ),
            ((params, grads, no_m, no_v), (7, 0.5, 0.5, 0.75, 0.01)),
            ((params, grads, no_m, no_v), (1, 0.5, 0.9, 0.9999, 0.01)),
            ((close, fours, no_m, no_v), (1, 5.0, 0.0, 0.0, 0.0001)),
        ):
            expected = adam(p, g, mean, square, t, lr, beta1, beta2, eps)
            answer = submission.adam(p, g, mean, square, t, lr, beta1, beta2, eps)
            assert_right(answer, expected)


def test_many_layers(submission):
    """Handles ten layers and more: W10 belongs to dW10."""
    for layers in (10, 11, 23):
        params, grads, m, v = network(layers, layers, square=True)
        expected = adam(params, grads, m, v, *PLAIN)
        assert_right(submission.adam(params, grads, m, v, *PLAIN), expected)


def test_memory_layout_and_key_order(submission):
    """Does not depend on memory layout, nor on the order of the keys in any dict."""
    rng = np.random.default_rng(0)

    def moved(arrays, layout):
        return {str(k): laid_out(arrays[k], layout) for k in rng.permutation(list(arrays))}

    for seed, (layout, other) in enumerate(itertools.product(LAYOUTS, LAYOUTS)):
        params, grads, m, v = network(seed, 1 + seed % 2, square=True)
        params, grads, m, v = (
            moved(params, layout),
            moved(grads, other),
            moved(m, other),
            moved(v, layout),
        )
        expected = adam(params, grads, m, v, *PLAIN)
        assert_right(submission.adam(params, grads, m, v, *PLAIN), expected)


def test_large_input(submission):
    """Handles large layers as it does small ones."""
    params = {"W1": numbers(0, 151, 91), "b1": numbers(1, 1, 91)}
    grads = {"dW1": numbers(2, 151, 91), "db1": numbers(3, 1, 91)}
    m = {"W1": numbers(4, 151, 91), "b1": numbers(5, 1, 91)}
    v = {"W1": np.abs(numbers(6, 151, 91)), "b1": np.abs(numbers(7, 1, 91))}
    expected = adam(params, grads, m, v, *PLAIN)
    assert_right(submission.adam(params, grads, m, v, *PLAIN), expected)
