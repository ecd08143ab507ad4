"""Hidden tests of `rnn_bptt`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.rnn_bptt.solution import rnn_bptt


def problem(seed, m, T, d, h):
    """X, h0, params and dH."""
    params = {
        "W_xh": numbers(seed, d, h),
        "W_hh": numbers(seed + 1, h, h),
        "b_h": numbers(seed + 2, 1, h),
    }
    return numbers(seed + 3, m, T, d), numbers(seed + 4, m, h), params, numbers(seed + 5, m, T, h)


def loss(X, h0, params, dH):
    """The sum of dH times the states, analytic in everything."""
    total, h = 0.0, h0
    for t in range(X.shape[1]):
        h = np.tanh(X[:, t] @ params["W_xh"] + h @ params["W_hh"] + params["b_h"])
        total += np.sum(dH[:, t] * h)
    return total


def numerical_gradients(X, h0, params, dH):
    """One complex step for each entry of the parameters, of h0 and of X."""
    by_params = {
        f"d{name}": complex_step(
            lambda at, name=name: loss(X, h0, params | {name: at}, dH), params[name]
        )
        for name in ("W_xh", "W_hh", "b_h")
    }
    return by_params | {
        "dh0": complex_step(lambda at: loss(X, at, params, dH), h0),
        "dX": complex_step(lambda at: loss(at, h0, params, dH), X),
    }


@given(m=batches(3), T=batches(3), d=sizes(3), h=sizes(3), seed=seeds)
def test_gradients(submission, m, T, d, h, seed):
    """Equals the numerical gradients by the parameters, by h0 and by X."""
    arguments = problem(seed, m, T, d, h)
    assert_matches(submission.rnn_bptt(*arguments), numerical_gradients(*arguments))


def test_long_sequences(submission):
    """Goes all the way back, up to 260 steps, from all states or from one."""
    # A rotation that is weakly driven: what reaches the last state from the first one matters.
    turning = {"W_hh": np.array([[0.0, 1.0], [-1.0, 0.0]]), "b_h": np.zeros((1, 2))}
    for T, at in ((5, slice(None)), (8, slice(1, 2)), (13, slice(-1, None)), (260, slice(None))):
        X, h0, params, dH = problem(T, 2, T, 1, 2)
        some = np.zeros_like(dH)
        some[:, at] = dH[:, at]
        arguments = (0.125 * X, h0, params | turning, some)
        expected = rnn_bptt(*arguments)
        assert_matches(submission.rnn_bptt(*arguments), expected)


@given(n=st.integers(1, 3), every=st.booleans(), seed=seeds)
def test_saturated_states(submission, n, every, seed):
    """Is accurate where tanh saturates, z from -1000 to 1000: some states, or every one."""
    X, h0, params, dH = problem(seed, n, 3, n, n)
    rng = np.random.default_rng(seed)
    X[:, :, 0] = rng.choice([60.0, -60.0] if every else [60.0, -60.0, 1.0, 0.25], (n, 3))
    X[0, 0, 0] = 60.0
    params["W_xh"][0] = rng.choice([15.0, -15.0], n)
    expected = rnn_bptt(X, h0, params, dH)
    assert_matches(submission.rnn_bptt(X, h0, params, dH), expected)


@given(n=st.integers(2, 3), seed=seeds)
def test_memory_layout_and_key_order(submission, n, seed):
    """Does not depend on memory layout, nor on the order of the keys in params."""
    X, h0, params, dH = problem(seed, n, 2, n, n)
    for shift, names in enumerate((("b_h", "W_hh", "W_xh"), ("W_hh", "W_xh", "b_h"))):
        one, other, third = (LAYOUTS[1 + (seed + shift + k) % 3] for k in range(3))
        params = {name: laid_out(params[name], one) for name in names}
        X, h0, dH = laid_out(X, other), laid_out(h0, third), laid_out(dH, one)
        expected = rnn_bptt(X, h0, params, dH)
        assert_matches(submission.rnn_bptt(X, h0, params, dH), expected)


@given(name=st.sampled_from(["h0", "W_hh", "W_xh", "b_h", "X", "dH"]), seed=seeds)
def test_every_argument(submission, name, seed):
    """Follows each argument when the others stay: gradients, first state, weights."""
    X, h0, params, dH = problem(seed, 2, 2, 3, 2)
    changed = {
        "h0": lambda: (X, 0.0 * h0, params, dH),
        "X": lambda: (0.5 * X, h0, params, dH),
        "dH": lambda: (X, h0, params, 0.0 * dH),
    }
    other = changed.get(name, lambda: (X, h0, params | {name: 0.5 - params[name]}, dH))
    for arguments in ((X, h0, params, dH), (X, h0, params, 2.0**-12 * (1.0 - dH)), other()):
        expected = rnn_bptt(*arguments)
        assert_matches(submission.rnn_bptt(*arguments), expected)


def test_large_input(submission):
    """Handles a large batch and large gradients as it does small ones."""
    X, h0, params, dH = problem(0, 67, 3, 2, 3)
    # Next to a state of 0 nothing flattens: each step back multiplies, with W_hh up to 8.
    growing = {"W_hh": 8.0 - 0.25 * np.arange(9.0).reshape(3, 3), "b_h": np.zeros((1, 3))}
    tiny = 2.0**-20
    some = problem(0, 3, 3, 2, 3)
    # The second step takes back nearly all that the first one gives.
    twice, back = np.repeat(X[:3, :1], 2, axis=1), np.array([[1.0], [2.0**-10 - 1.0]])
    for arguments in (
        (8.0 * X, h0, params, 16.0 * dH),
        (tiny * some[0], tiny * some[1], params | growing, 16.0 * some[3]),
        (twice, h0[:3], params | {"W_hh": np.zeros((3, 3))}, back * dH[:3, :1]),
    ):
        expected = rnn_bptt(*arguments)
        assert_matches(submission.rnn_bptt(*arguments), expected)
