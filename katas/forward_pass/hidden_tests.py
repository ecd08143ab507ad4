"""Hidden tests of `forward_pass`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.forward_pass.solution import forward_pass


def problem(seed, m, d, h, scale=1.0):
    """X and params; all sums are exact in any order, and no pre-activation is 0."""
    params = {
        "W1": numbers(seed + 1, d, h),
        "b1": numbers(seed, 1, h) + 1.0 / 128.0,
        "W2": numbers(seed, h, 1) + 0.0625,
        "b2": numbers(seed, 1, 1) + 0.5,
    }
    return numbers(seed, m, d, scale=scale), params


def assert_forward(submission, X, params):
    """Raise `Mismatch` unless the answer is that of the reference."""
    assert_matches(submission.forward_pass(X, params), forward_pass(X, params))


@given(m=batches(), d=sizes(5), h=sizes(5), scale=st.sampled_from([1.0, 0.125, 4.0]), seed=seeds)
def test_values(submission, m, d, h, scale, seed):
    """Gives the probabilities, and each array of the cache, by its formula."""
    X, params = problem(seed, m, d, h, scale)
    Z1 = np.sum(X[:, :, None] * params["W1"], axis=1) + params["b1"]
    A1 = (Z1 + np.abs(Z1)) / 2.0
    Z2 = np.sum(A1 * params["W2"][:, 0], axis=1, keepdims=True) + params["b2"]
    A2 = (1.0 + np.tanh(Z2 / 2.0)) / 2.0
    expected = A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
    assert_matches(submission.forward_pass(X, params), expected)


@given(m=st.integers(2, 5), seed=seeds)
def test_large_values(submission, m, seed):
    """Is finite and right for |Z1| and |Z2| up to 1000, of either sign."""
    # Two units that hold x and -x, for Z2 = x.
    params = {"W1": np.array([[1.0, -1.0]]), "W2": np.array([[1.0], [-1.0]])}
    params |= {"b1": np.zeros((1, 2)), "b2": np.zeros((1, 1))}
    rng = np.random.default_rng(seed)
    for logits in ([1000.0, -1000.0, 720.0, -720.0, 4.0], [-1000.0, -720.0, -60.0, -20.0, -18.0]):
        assert_forward(submission, rng.permutation(logits)[:m, None], params)


@given(n=st.integers(2, 4), other=layouts, seed=seeds)
def test_memory_layout_and_key_order(submission, n, other, seed):
    """Does not depend on memory layout, nor on the order of the keys of params."""
    X, params = problem(seed, n, n, n)
    rng = np.random.default_rng(seed)
    for layout in LAYOUTS:
        params = {str(k): laid_out(params[k], other) for k in rng.permutation(list(params))}
        assert_forward(submission, laid_out(X, layout), params)
        other = layout


def test_every_argument(submission):
    """Follows each argument: other samples, and each parameter changed alone."""
    for n in (2, 3, 4):
        X, params = problem(n, n, n, n)
        assert_forward(submission, X, params)
        assert_forward(submission, X - 0.25, params)
        for name, values in params.items():
            assert_forward(submission, X, params | {name: 0.5 - values})


@given(n=st.integers(2, 4), seed=seeds)
def test_zeros_and_tiny_values(submission, n, seed):
    """Is right where Z1 is exactly 0 or tiny, and where every unit is off."""
    X, params = problem(seed, n, n, n)
    X = np.repeat(X[:1], n, axis=0)  # all samples alike, so that b1 can cancel all of X W1
    for Z1 in ([87.0 * 2.0**-26, 0.0, 2.0**-12, -(2.0**-12)], [-1.0, 0.0, -0.25, -3.0]):
        b1 = np.array([Z1[:n]]) - X[:1] @ params["W1"]
        assert_forward(submission, X, params | {"b1": b1})
    assert_forward(submission, np.zeros((n, n)), {k: np.zeros_like(v) for k, v in params.items()})


def test_large_input(submission):
    """Handles a large batch, with sums that cancel, as it does a small one."""
    X, params = problem(0, 131, 41, 67, 0.125)
    W1, W2 = params["W1"], params["W2"]
    X[:, :2] = 80.3 + 0.01 * X[:, :2]
    W1[:2] = 97.1 * np.array([[1.0], [-1.0]])
    W1[:, 1] = W1[:, 0] + 0.001  # two units that are nearly alike
    params["b1"][:, :2] = 95.3
    W2[:2] = 90.7 * np.array([[1.0], [-1.0]])
    assert_forward(submission, X, params)
