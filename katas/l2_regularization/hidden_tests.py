"""Hidden tests of `l2_regularization`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    complex_step,
    examples,
    laid_out,
    layer_shapes,
    layouts,
    numbers,
    seeds,
)
from solutions.l2_regularization.solution import l2_regularization

lambdas = st.sampled_from([0.5, 0.01, 0.1, 1.0, 3.0, 10.0])


scales = st.sampled_from([1.0, 2.0**-8, 64.0])


def network(seed, layers, largest=4, *, square=False, scale=1.0):
    """Parameters (times `scale`) and gradients of that many layers, widths from 1 to `largest`."""
    params, grads = {}, {}
    for name, shape in layer_shapes(seed, layers, largest, square=square).items():
        of = seed + (int(name[1:]) if name.startswith("W") else 20)
        params[name] = numbers(of, *shape, scale=scale)
        grads[f"d{name}"] = numbers(of + 40, *shape)
    return params, grads


def penalty(W, lam):
    """The share of one layer: lam/2 times its sum of squares."""
    return lam / 2 * np.sum(W * W)


@given(layers=st.integers(1, 4), lam=lambdas, scale=scales, seed=seeds)
def test_penalty_and_gradients(submission, layers, lam, scale, seed):
    """Gives the penalty, and adds its numerical gradient to each dW alone."""
    params, grads = network(seed, layers, scale=scale)
    weights = {name: values for name, values in params.items() if name.startswith("W")}
    steps = {f"d{n}": complex_step(lambda at: penalty(at, lam), W) for n, W in weights.items()}
    expected = (
        sum(float(penalty(W, lam)) for W in weights.values()),
        {name: gradient + steps.get(name, 0.0) for name, gradient in grads.items()},
    )
    assert_matches(submission.l2_regularization(params, grads, lam), expected)


@examples(12)
@given(layers=st.integers(10, 13), seed=seeds)
def test_many_layers(submission, layers, seed):
    """Handles ten layers and more: W10 belongs to dW10. Equal layers count each."""
    params, grads = network(seed, layers, largest=2, square=True)
    params |= {"W5": params["W4"].copy(), "W7": params["W6"][::-1].copy()}
    expected = l2_regularization(params, grads, 0.5)
    assert_matches(submission.l2_regularization(params, grads, 0.5), expected)


@examples(12)
@given(layers=st.integers(1, 3), seed=seeds)
def test_lambda(submission, layers, seed):
    """Takes lam as it is, also 0 and 0.0001, and layers of zeros as they are."""
    params, grads = network(seed, layers, square=True)
    grads["dW1"] = np.zeros_like(grads["dW1"])
    params[f"W{layers}"] = params[f"W{layers}"] * (layers < 3)
    for lam in (0.0, 1e-4, 1e-3, 50.0):
        expected = l2_regularization(params, grads, lam)
        assert_matches(submission.l2_regularization(params, grads, lam), expected)


@examples(12)
@given(layers=st.integers(1, 3), other=layouts, seed=seeds)
def test_memory_layout_and_key_order(submission, layers, other, seed):
    """Does not depend on memory layout, nor on the order of the keys in either dict."""
    params, grads = network(seed, layers, square=True)
    rng = np.random.default_rng(seed)
    for layout in LAYOUTS:
        params = {str(k): laid_out(params[k], layout) for k in rng.permutation(list(params))}
        grads = {str(k): laid_out(grads[k], other) for k in rng.permutation(list(grads))}
        expected = l2_regularization(params, grads, 0.5)
        assert_matches(submission.l2_regularization(params, grads, 0.5), expected)


def test_large_input(submission):
    """Handles large layers and large numbers as it does small ones."""
    lam, scale = 0.3, 2.0**20
    params = {"W1": numbers(0, 151, 91, scale=scale), "b1": numbers(1, 1, 91, scale=scale)}
    grads = {"dW1": numbers(2, 151, 91, scale=scale), "db1": numbers(3, 1, 91, scale=scale)}
    params |= {"W2": numbers(4, 91, 2, scale=1024.0) / 3.0, "b2": numbers(5, 1, 2)}
    # What is left of dW2 is small beside both of its parts, and needs float64.
    grads |= {"dW2": numbers(6, 91, 2) - lam * params["W2"], "db2": numbers(7, 1, 2)}
    expected = l2_regularization(params, grads, lam)
    assert_matches(submission.l2_regularization(params, grads, lam), expected)
