"""Hidden tests of `sgd_update`."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    filled,
    laid_out,
    layer_shapes,
    numbers,
    of_gradients,
    seeds,
    times,
)
from solutions.sgd_update.solution import sgd_update

rates = st.sampled_from([0.5, 0.01, 0.1, 1.0, 3.0])
scales = st.sampled_from([1.0, 2.0**-8, 2.0**20])


def network(seed, layers, largest=4, *, square=False, scale=1.0):
    """Parameters, and gradients times `scale`, of that many layers, widths from 1 to `largest`."""
    shapes = layer_shapes(seed, layers, largest, square=square)
    return filled(seed, shapes), filled(seed + 1, of_gradients(shapes), scale)


def entry_by_entry(params, grads, lr):
    """What the formula says, one number at a time."""
    expected = {name: np.zeros(values.shape) for name, values in params.items()}
    for name, values in params.items():
        for index in np.ndindex(values.shape):
            expected[name][index] = values[index] - lr * grads[f"d{name}"][index]
    return expected


@given(layers=st.integers(1, 4), largest=st.integers(1, 4), lr=rates, scale=scales, seed=seeds)
def test_step(submission, layers, largest, lr, scale, seed):
    """Steps down each gradient by lr, weights and biases alike."""
    params, grads = network(seed, layers, largest, scale=scale)
    expected = entry_by_entry(params, grads, lr)
    assert_matches(submission.sgd_update(params, grads, lr), expected)


def test_many_layers(submission):
    """Handles ten layers and more: W10 belongs to dW10."""
    for layers in (10, 11, 23):
        params, grads = network(layers, layers, largest=2, square=True)
        expected = sgd_update(params, grads, 0.5)
        assert_matches(submission.sgd_update(params, grads, 0.5), expected)


@given(layers=st.integers(1, 2), seed=seeds)
def test_learning_rate(submission, layers, seed):
    """Takes lr as it is, also 0 and 0.00001, with zeros, tiny gradients and small differences."""
    params, grads = network(seed, layers, square=True)
    # 5 - 1.25 · 4 is 0: what is left is small beside both terms.
    close = {name: 5.0 + values / 3000.0 for name, values in params.items()}
    fours = {name: np.full(grad.shape, 4.0) for name, grad in grads.items()}
    for p, g, lr in (
        (params, grads, 0.0),
        (params | {"W1": np.zeros((2, 2))}, grads, 1e-5),
        (params, grads | {f"dW{layers}": np.zeros((2, 2))}, 20.0),
        (times(params, 2.0**-21), times(grads, 2.0**-34), 2.0**14),
        (close, fours, 1.25),
    ):
        assert_matches(submission.sgd_update(p, g, lr), sgd_update(p, g, lr))


def test_memory_layout_and_key_order(submission):
    """Does not depend on memory layout, nor on the order of the keys in either dict."""
    rng = np.random.default_rng(0)

    def moved(arrays, layout):
        return {str(k): laid_out(arrays[k], layout) for k in rng.permutation(list(arrays))}

    for seed, (layout, other) in enumerate(itertools.product(LAYOUTS, LAYOUTS)):
        params, grads = network(seed, 1 + seed % 2, square=True)
        params, grads = moved(params, layout), moved(grads, other)
        expected = sgd_update(params, grads, 0.5)
        assert_matches(submission.sgd_update(params, grads, 0.5), expected)


@given(layers=st.integers(1, 3), rows=st.integers(1, 3), seed=seeds)
def test_other_entries(submission, layers, rows, seed):
    """Leaves entries of grads that belong to no parameter out of account."""
    params, grads = network(seed, layers, square=True)
    others = {"dA1": numbers(seed, rows, 2), "dZ2": numbers(seed, rows, 3)}
    for more in (grads | others, others | grads):
        expected = sgd_update(params, more, 0.5)
        assert_matches(submission.sgd_update(params, more, 0.5), expected)


def test_large_input(submission):
    """Handles large layers as it does small ones."""
    params = {"W1": numbers(0, 151, 91), "b1": numbers(1, 1, 91)}
    grads = {"dW1": numbers(2, 151, 91), "db1": numbers(3, 1, 91)}
    expected = sgd_update(params, grads, 0.5)
    assert_matches(submission.sgd_update(params, grads, 0.5), expected)
