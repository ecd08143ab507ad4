"""Hidden tests of `backward_pass`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    binary_cross_entropy,
    complex_gradients,
    examples,
    labels,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.backward_pass.solution import backward_pass, forward

scales = st.sampled_from([1.0, 1.0, 2.0**-9, 16.0])


def problem(seed, m, d, h, *, scale=1.0, first=None):
    """X, y, params and cache; every sum is exact, so no style of summation moves Z1 across 0.

    `first` is what all pre-activations of the first sample are; without it, none is 0.
    """
    X, W1 = numbers(seed, m, d, scale=scale), numbers(seed + 1, d, h)
    b1 = numbers(seed, 1, h) + 1.0 / 128.0 if first is None else first - X[:1] @ W1
    params = {
        "W1": W1,
        "b1": b1,
        "W2": numbers(seed, h, 1) + 0.0625,
        "b2": numbers(seed, 1, 1),
    }
    cache = forward(X, params)[1]
    while np.max(np.abs(cache["Z2"])) > 20.0:
        params |= {"W2": params["W2"] / 2.0, "b2": params["b2"] / 2.0}
        cache = forward(X, params)[1]
    return X, labels(seed, m), params, cache


def far(label):
    """Two samples nearly alike, far from 0, the first of class 0, the second of that label.

    A2 is 0.5, as the two hidden units balance: the shares in dW1 and dW2 nearly cancel or add up.
    """
    X = np.array([[1000.0, 300.0], [1000.9, 299.7]]) / (4.0 - label)
    params = {
        "W1": np.array([[1.0, 1.0], [0.7, 0.7]]),
        "b1": np.array([[0.25, 0.25]]),
        "W2": np.array([[16.0], [-16.0]]),
        "b2": np.array([[0.0]]),
    }
    return X, np.array([[0.0], [label]]), params, forward(X, params)[1]


def loss(X, y, params):
    """The mean binary cross-entropy, analytic in its parameters."""
    Z1 = X @ params["W1"] + params["b1"]
    Z2 = np.where(Z1.real > 0, Z1, 0) @ params["W2"] + params["b2"]
    return binary_cross_entropy(Z2, y)


@given(m=batches(), d=sizes(5), h=sizes(5), scale=scales, seed=seeds)
def test_gradients(submission, m, d, h, scale, seed):
    """Equals the numerical gradient of the loss, for each parameter."""
    X, y, params, cache = problem(seed, m, d, h, scale=scale)
    expected = complex_gradients(lambda at: loss(X, y, at), params)
    assert_matches(submission.backward_pass(X, y, params, cache), expected)


@examples(12)
@given(n=st.integers(1, 4), seed=seeds)
def test_zero_preactivations(submission, n, seed):
    """Takes the slope of ReLU as 0 where Z1 is exactly 0, as 1 just above."""
    for first in (0.0, 2.0**-30, -(2.0**-30)):
        X, y, params, cache = problem(seed, n, n, n, first=first)
        expected = backward_pass(X, y, params, cache)
        assert_matches(submission.backward_pass(X, y, params, cache), expected)


@examples(12)
@given(n=st.integers(2, 4), seed=seeds)
def test_saturated_output(submission, n, seed):
    """Is accurate where the sigmoid saturates, |Z2| up to 30, labels right and wrong."""
    X, y, params, _ = problem(seed, n, n, n)
    hidden = np.max(np.abs(forward(X, params)[1]["A1"] @ params["W2"]))
    params = params | {"W2": params["W2"] / max(1.0, hidden)}
    # Z2 may come near -30, where A2 is tiny and exact to its last digit, but not near 30, where
    # the rounding of 1 - A2 would leave the true gradient open.
    for b2 in (-8.0, -19.0, -28.0, 8.0, 19.0):
        params = params | {"b2": np.array([[b2]])}
        cache = forward(X, params)[1]
        expected = backward_pass(X, y, params, cache)
        assert_matches(submission.backward_pass(X, y, params, cache), expected)


@examples(12)
@given(n=st.integers(2, 4), other=layouts, seed=seeds)
def test_memory_layout_and_key_order(submission, n, other, seed):
    """Does not depend on memory layout, nor on the order of the keys in the dicts."""
    X, y, params, cache = problem(seed, n, n, n)
    rng = np.random.default_rng(seed)
    for layout in LAYOUTS:
        params = {str(k): laid_out(params[k], layout) for k in rng.permutation(list(params))}
        cache = {str(k): laid_out(cache[k], other) for k in rng.permutation(list(cache))}
        X, y = laid_out(X, layout), laid_out(y, other)
        expected = backward_pass(X, y, params, cache)
        assert_matches(submission.backward_pass(X, y, params, cache), expected)
        other = layout


@examples(12)
@given(n=st.integers(2, 4), seed=seeds)
def test_every_argument(submission, n, seed):
    """Follows each argument: other labels, other weights."""
    X, y, params, cache = problem(seed, n, n, n)
    heavier = params | {"W2": params["W2"] * 2.0}
    for labels_, weights in ((y, params), (1.0 - y, params), (y, heavier)):
        cache = forward(X, weights)[1]
        expected = backward_pass(X, labels_, weights, cache)
        assert_matches(submission.backward_pass(X, labels_, weights, cache), expected)


def test_large_input(submission):
    """Handles large batches, layers and numbers as it does small ones."""
    large = problem(0, 159, 159, 2, scale=1024.0)
    for X, y, params, cache in (large, far(1.0), far(0.0)):
        expected = backward_pass(X, y, params, cache)
        assert_matches(submission.backward_pass(X, y, params, cache), expected)
