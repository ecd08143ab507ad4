"""Hidden tests of `deep_backward`."""

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
)
from solutions.deep_backward.solution import deep_backward, forward


def network(seed, widths):
    """Parameters for these widths; one unit of each hidden layer is on whatever comes in.

    Weights are multiples of 1/8, or of 1/2 in deep networks, so that all sums are exact; what is
    added to the biases is half of the finest step, so that no pre-activation is 0 by chance.
    """
    bits = 3 if len(widths) < 6 else 1
    params: dict[str, np.ndarray] = {}
    for layer in range(1, len(widths)):
        W = np.round(numbers(seed + layer, *widths[layer - 1 : layer + 1]) * 2.0**bits) / 2.0**bits
        b = np.round(2.0 * numbers(seed, 1, widths[layer])) / 2.0
        W[:, 0], b[0, 0] = np.abs(W[:, 0]) + 0.5, 0.5
        params |= {f"W{layer}": W, f"b{layer}": b + 2.0 ** -(3 + layer * (bits + 1))}
    return params


def calmed(X, params):
    """The same with a last layer so small that |ZL| is at most 4."""
    last = len(params) // 2
    reached = np.max(np.abs(forward(X, params)[1][f"Z{last}"]))
    shrink = 2.0 ** -np.ceil(np.log2(max(1.0, reached / 4.0)))
    return params | {f"{kind}{last}": shrink * params[f"{kind}{last}"] for kind in "Wb"}


def problem(seed, m, widths):
    """X, y and params."""
    X = numbers(seed, m, widths[0])
    y = labels(seed, m)
    return X, y, calmed(X, network(seed, [*widths, 1]))


def widths_of(seed, layers, largest):
    """The number of features, and of units of each hidden layer."""
    drawn = np.random.default_rng([seed, layers]).integers(1, largest + 1, layers)
    return [int(width) for width in drawn]


def loss(X, y, params):
    """The mean binary cross-entropy, analytic in its parameters."""
    layers = len(params) // 2
    A = X
    for layer in range(1, layers):
        Z = A @ params[f"W{layer}"] + params[f"b{layer}"]
        A = np.where(Z.real > 0, Z, 0)
    Z = A @ params[f"W{layers}"] + params[f"b{layers}"]
    return binary_cross_entropy(Z, y)


def assert_gradients(submission, X, y, params):
    """Raise `Mismatch` unless the answer is that of the reference."""
    cache = forward(X, params)[1]
    expected = deep_backward(X, y, params, cache)
    assert_matches(submission.deep_backward(X, y, params, cache), expected)


@given(m=batches(), layers=st.sampled_from([2, 1, 3, 1]), seed=seeds)
def test_gradients(submission, m, layers, seed):
    """Equals the numerical gradient of the loss, for one layer and for several."""
    X, y, params = problem(seed, m, widths_of(seed, layers, 3))
    cache = forward(X, params)[1]
    expected = complex_gradients(lambda at: loss(X, y, at), params)
    assert_matches(submission.deep_backward(X, y, params, cache), expected)


@examples(8)
@given(layers=st.sampled_from([10, 11, 13, 21]), seed=seeds)
def test_many_layers(submission, layers, seed):
    """Handles ten layers and more: W10 comes after W9, and is not W1."""
    width = 1 if layers > 20 else 2 + seed % 2
    X, y, params = problem(seed, 2, [width] * layers)
    assert_gradients(submission, X, y, params)


def test_zero_preactivations(submission):
    """Takes the slope of ReLU as 0 where a hidden Z is exactly 0, as 1 just above."""
    for seed in range(9):
        layers = 2 + seed % 3
        X, y, params = problem(seed, 3, [3] * layers)
        first = np.array([[0.0, 2.0**-30, -(2.0**-30)]]) if seed < 6 else np.zeros((1, 3))
        params["b1"] = first - X[:1] @ params["W1"]
        # From seed 6 on all of layer 1 is off for the first sample, and Z2 is b2: 0, too.
        params["b2"] = params["b2"] * (seed < 6)
        assert_gradients(submission, X, y, calmed(X, params))


@examples(6)
@given(layers=st.integers(1, 3), seed=seeds)
def test_saturated_output(submission, layers, seed):
    """Is accurate where the sigmoid saturates, |ZL| up to 30, labels right and wrong."""
    X, y, params = problem(seed, 3, [2] * layers)
    weights = params[f"W{layers}"] / 4.0
    # ZL may come near -30, where AL is tiny and exact to its last digit, but not near 30, where
    # the rounding of 1 - AL would leave the true gradient open.
    none = np.zeros((3, 1))
    for b, y_true in ((-8.0, y), (-17.0, none), (-28.0, y), (8.0, y), (19.0, y)):
        last = {f"W{layers}": weights, f"b{layers}": np.array([[b]])}
        assert_gradients(submission, X, y_true, params | last)


@examples(12)
@given(layers=st.integers(1, 4), first=layouts, seed=seeds)
def test_memory_layout_and_key_order(submission, layers, first, seed):
    """Does not depend on memory layout, nor on the order of the keys in the dicts."""
    X, y, params = problem(seed, 3, [3] * layers)
    rng = np.random.default_rng(seed)
    at = LAYOUTS.index(first)

    def mixed(arrays, turn):
        names = [str(name) for name in rng.permutation(list(arrays))]
        return {name: laid_out(arrays[name], LAYOUTS[turn % 4]) for name in names}

    for turn in range(at, at + 4):
        cache = mixed(forward(X, params)[1], turn + 1)
        params = mixed(params, turn)
        X, y = laid_out(X, LAYOUTS[turn % 4]), laid_out(y, LAYOUTS[turn % 4])
        expected = deep_backward(X, y, params, cache)
        assert_matches(submission.deep_backward(X, y, params, cache), expected)


def test_every_argument(submission):
    """Follows each argument: other samples, other labels, other parameters."""
    for layers in (1, 2, 3):
        X, y, params = problem(layers, 4, [3] * layers)
        assert_gradients(submission, X, y, params)
        assert_gradients(submission, X, 1.0 - y, params)
        assert_gradients(submission, X, np.ones((4, 1)), params)
        assert_gradients(submission, X + 0.25, y, params)
        for name, values in params.items():
            assert_gradients(submission, X, y, params | {name: 0.5 * values})


def test_large_input(submission):
    """Handles large batches, large gradients and such as nearly cancel, as it does small ones."""
    assert_gradients(submission, *problem(0, 131, [11, 17, 13]))
    params = {"W1": np.array([[1.0]]), "W2": np.array([[4096.0]]), "b2": np.array([[-8.0]])}
    params |= {"b1": np.zeros((1, 1))}
    assert_gradients(submission, np.array([[2.0**-9], [2.0**-8]]), np.array([[1.0], [0.0]]), params)
    # Alike, with different labels.
    params |= {"W1": np.array([[2.0**-9]]), "W2": np.array([[0.0013]]), "b2": np.zeros((1, 1))}
    assert_gradients(submission, np.full((2, 1), 512.0), np.array([[0.0], [1.0]]), params)
