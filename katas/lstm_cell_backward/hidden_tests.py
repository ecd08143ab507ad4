"""Hidden tests of `lstm_cell_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.lstm_cell_backward.solution import forward, lstm_cell_backward

PARAMS = ("W_x", "W_h", "b")


def values(seed, m, d, n):
    """The inputs and the parameters of a step, by their names."""
    shapes = {
        "x": (m, d),
        "h_prev": (m, n),
        "c_prev": (m, n),
        "W_x": (d, 4 * n),
        "W_h": (n, 4 * n),
        "b": (1, 4 * n),
    }
    return {name: numbers(seed + at, *shape) for at, (name, shape) in enumerate(shapes.items())}


def problem(seed, m, d, n, **others):
    """dh, dc, cache and params; `others` are inputs or parameters in place of those drawn."""
    step = values(seed, m, d, n) | others
    params = {name: step[name] for name in PARAMS}
    cache = forward(step["x"], step["h_prev"], step["c_prev"], params)[2]
    return numbers(seed + 6, m, n), numbers(seed + 7, m, n), cache, params


def loss(dh, dc, x, h_prev, c_prev, W_x, W_h, b):
    """The sum of dh h + dc c, analytic in all inputs and parameters; for Z of ordinary size."""
    n = h_prev.shape[1]
    Z = x @ W_x + h_prev @ W_h + b
    gates = 1.0 / (1.0 + np.exp(-Z[:, : 3 * n]))
    c = gates[:, n : 2 * n] * c_prev + gates[:, :n] * np.tanh(Z[:, 3 * n :])
    return np.sum(dh * gates[:, 2 * n :] * np.tanh(c) + dc * c)


@given(m=st.sampled_from([2, 1]), d=sizes(3), n=sizes(2), seed=seeds)
def test_gradients(submission, m, d, n, seed):
    """Equals the numerical gradients by all inputs and parameters."""
    step = values(seed, m, d, n)
    dh, dc, cache, params = problem(seed, m, d, n)
    expected = {
        f"d{name}": complex_step(
            lambda at, name=name: loss(dh, dc, **(step | {name: at})), step[name]
        )
        for name in step
    }
    assert_matches(submission.lstm_cell_backward(dh, dc, cache, params), expected)


@given(kept=st.sampled_from([0.0, 30.0, 10.75, 4.0]), seed=seeds)
def test_saturated(submission, kept, seed):
    """Is accurate where gates and tanh saturate, c and Z up to 1000: some, or every one."""
    n, every = 2, kept > 0.0
    rng = np.random.default_rng(seed)
    step = values(seed, n, n, n)
    x, W_x = step["x"], step["W_x"]
    x[:, 0] = rng.choice([60.0, -60.0] if every else [60.0, -60.0, 1.0, 0.25], n)
    W_x[0] = rng.choice([15.0, -15.0, 0.3125] if every else [15.0, -15.0, 1.0], 4 * n)
    c_prev = rng.choice([900.0, -900.0, kept] if every else [900.0, 30.0, 1.5, 0.0], (n, n))
    x[0, 0], W_x[0, n], c_prev[0, 0] = 60.0, 15.0, 900.0  # one unit keeps its large c
    if every:  # at 10.75 and 4 a little of the slope by c is left, at 30 of that by Z
        W_x[0, [1, n + 1, 2 * n + 1]] = (-15.0, 15.0, 15.0) if kept < 30.0 else 0.3125
        c_prev[0, 1] = kept
        W_x[0, 3 * n :] = rng.choice([15.0, -15.0, 0.125], n)
    dh, dc, cache, params = problem(seed, n, n, n, x=x, W_x=W_x, c_prev=c_prev)
    dh, dc = 8.0 * dh, 8.0 * dc * (kept in (0.0, 30.0))  # with a dc of 0, next to nothing is left
    dh[0, 1] = 60.0
    expected = lstm_cell_backward(dh, dc, cache, params)
    assert_matches(submission.lstm_cell_backward(dh, dc, cache, params), expected)


@given(seed=seeds)
def test_memory_layout_and_key_order(submission, seed):
    """Does not depend on memory layout, nor on the order of the keys in the dicts."""
    dh, dc, cache, params = problem(seed, 2, 2, 2)
    of = [LAYOUTS[1 + (seed + k) % 3] for k in range(3)]
    names = sorted(cache, reverse=seed % 2 > 0)
    cache = {name: laid_out(cache[name], of[k % 3]) for k, name in enumerate(names)}
    params = {name: laid_out(params[name], of[0]) for name in ("b", "W_h", "W_x")}
    dh, dc = laid_out(dh, of[1]), laid_out(dc, of[2])
    expected = lstm_cell_backward(dh, dc, cache, params)
    assert_matches(submission.lstm_cell_backward(dh, dc, cache, params), expected)


@given(name=st.sampled_from(["dc", "dh", "c_prev", "x"]), seed=seeds)
def test_every_argument(submission, name, seed):
    """Follows each argument when the others stay, and takes a dh or a dc of zero."""
    dh, dc, cache, params = problem(seed, 2, 2, 2)
    changed = {
        "dc": lambda: (dh, 0.0 * dc, cache, params),
        "dh": lambda: (0.0 * dh, dc, cache, params),
        "c_prev": lambda: (dh, dc, *problem(seed, 2, 2, 2, c_prev=1.0 - cache["c_prev"])[2:]),
        "x": lambda: (dh, dc, *problem(seed, 2, 2, 2, x=1.0 - cache["x"])[2:]),
    }
    first, second = [[seed % 2], [1.0]], [[1.0], [seed // 2 % 2]]
    for arguments in ((first * dh, second * dc, cache, params), changed[name]()):
        expected = lstm_cell_backward(*arguments)
        assert_matches(submission.lstm_cell_backward(*arguments), expected)


def test_large_input(submission):
    """Handles a large batch and large gradients as it does small ones."""
    dh, dc, cache, params = problem(0, 67, 3, 2, c_prev=256.0 * numbers(8, 67, 2))
    # The second sample of two takes back nearly all that the first one gives.
    twice = {name: np.repeat(cache[name][:1], 2, axis=0) for name in ("x", "h_prev")}
    cancelling = problem(0, 2, 3, 2, c_prev=np.ones((2, 2)), **twice)[2:]
    back = np.array([[1.0], [2.0**-10 - 1.0]])
    for arguments in (
        (20.0 * dh, 20.0 * dc, cache, params),
        (back * dh[:1], back * dc[:1], *cancelling),
    ):
        expected = lstm_cell_backward(*arguments)
        assert_matches(submission.lstm_cell_backward(*arguments), expected)
