"""Hidden tests of `layer_norm`.

What a cache holds is the candidate's business, so forward and backward pass run in one program.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    ABSOLUTE,
    LAYOUTS,
    RELATIVE,
    Source,
    assert_matches,
    complex_step,
    laid_out,
    numbers,
    run,
    seeds,
    sizes,
)
from solutions.layer_norm import solution

FORWARD = Source(
    "forward",
    """
def forward(X, gamma, beta, eps):
    out, cache = layer_norm_forward(X, gamma, beta, eps)
    return out
""",
)
BACKWARD = Source(
    "backward",
    """
def backward(X, gamma, beta, eps, dout):
    out, cache = layer_norm_forward(X, gamma, beta, eps)
    return layer_norm_backward(dout, cache)
""",
)
STEP = Source(
    "step",
    """
def step(X, gamma, beta, eps, dout):
    out, cache = layer_norm_forward(X, gamma, beta, eps)
    dX, dgamma, dbeta = layer_norm_backward(dout, cache)
    return out, dX, dgamma, dbeta
""",
)
INTERLEAVED = Source(
    "interleaved",
    """
def interleaved(X, other, gamma, beta, eps, dout):
    out, cache = layer_norm_forward(X, gamma, beta, eps)
    layer_norm_forward(other, gamma, beta, eps)
    first = [array.copy() for array in layer_norm_backward(dout, cache)]
    layer_norm_forward(other, beta, gamma, eps)
    return first, layer_norm_backward(dout, cache)
""",
)
epsilons = st.sampled_from([1e-5, 0.1, 1e-3])
widths = st.sampled_from([2, 3, 1, 4, 5])


def inputs(seed, m, d):
    """X, gamma, beta and dout; the rows of X differ in offset."""
    X = numbers(seed, m, d) + numbers(seed + 1, m, 1)
    gamma = numbers(seed + 2, 1, d) + 0.0625
    return X, gamma, numbers(seed + 3, 1, d), numbers(seed + 4, m, d)


def spread(X, seed):
    """X with rows of widely different scale."""
    return X * 2.0 ** np.random.default_rng([seed, len(X)]).integers(-9, 3, (len(X), 1))


def assert_rows(actual, expected):
    """Raise `Mismatch` unless all arrays of a tuple match, each row by itself."""
    assert_matches(actual, expected)
    for index, part in enumerate(expected):
        allowed = RELATIVE * np.max(np.abs(part), axis=1, keepdims=True) + ABSOLUTE
        for row in np.flatnonzero(np.any(np.abs(actual[index] - part) > allowed, axis=1)):
            assert_matches(actual[index][row], part[row], f"the result[{index}][{row}]")


def loss(X, gamma, beta, eps, dout):
    """The sum of dout * out, whose gradient by out is dout; analytic."""
    d = X.shape[1]
    centred = X - np.sum(X, axis=1, keepdims=True) / d
    var = np.sum(centred * centred, axis=1, keepdims=True) / d
    return np.sum(dout * (gamma * centred / np.sqrt(var + eps) + beta))


@given(m=sizes(5), d=widths, eps=epsilons, seed=seeds)
def test_forward(submission, m, d, eps, seed):
    """Normalises each row by its own mean and variance, then scales and shifts."""
    X, gamma, beta, _ = inputs(seed, m, d)
    call = (spread(X, seed), gamma, beta, eps)
    expected = run(FORWARD, solution, *call)
    actual = submission.run(FORWARD, *call)
    assert_matches(actual, expected)
    assert_rows((actual,), (expected,))


@given(m=sizes(4), d=widths, eps=epsilons, seed=seeds)
def test_gradients(submission, m, d, eps, seed):
    """Equals the numerical gradient of the loss, for X, gamma and beta."""
    X, gamma, beta, dout = inputs(seed, m, d)
    expected = (
        complex_step(lambda at: loss(at, gamma, beta, eps, dout), X),
        complex_step(lambda at: loss(X, at, beta, eps, dout), gamma),
        complex_step(lambda at: loss(X, gamma, at, eps, dout), beta),
    )
    assert_rows(submission.run(BACKWARD, X, gamma, beta, eps, dout), expected)


@given(m=st.integers(3, 5), d=widths, seed=seeds)
def test_degenerate_rows(submission, m, d, seed):
    """Handles constant rows, tiny variances, very different scales, and gamma of 0."""
    X, gamma, beta, dout = inputs(seed, m, d)
    X = spread(X, seed)
    X[0] = X[0, 0]
    X[1] = 40.0 + numbers(seed + 7, d) * 2.0**-9
    gamma[0, -1] = 0.0
    call = (X, gamma, beta, 1e-5, dout)
    assert_rows(submission.run(STEP, *call), run(STEP, solution, *call))


@given(m=sizes(4), n=sizes(4), d=widths, seed=seeds)
def test_cache(submission, m, n, d, seed):
    """Lets the cache alone connect both passes: it can wait, and be used twice."""
    X, gamma, beta, dout = inputs(seed, m, d)
    call = (X, numbers(seed + 8, n, d), gamma, beta, 1e-5, dout)
    expected = run(BACKWARD, solution, X, gamma, beta, 1e-5, dout)
    assert_matches(submission.run(INTERLEAVED, *call), (expected, expected))


def test_memory_layout(submission):
    """Does not depend on how the arrays lie in memory."""
    for turn, (m, d) in enumerate(((2, 2), (3, 3), (2, 3), (3, 2), (3, 3), (4, 2), (2, 4))):
        arrays = (
            laid_out(array, LAYOUTS[(place + turn) % 4])
            for place, array in enumerate(inputs(turn, m, d))
        )
        X, gamma, beta, dout = arrays
        call = (X, gamma, beta, 1e-5, dout)
        assert_matches(submission.run(STEP, *call), run(STEP, solution, *call))


def test_large_input(submission):
    """Handles many and long rows as it does a few short ones."""
    X, gamma, beta, dout = inputs(0, 150, 40)
    X = spread(X, 0)
    X[0, 7] = 50.0  # far out, but not cut off
    call = (X, gamma, beta, 1e-5, dout)
    assert_rows(submission.run(STEP, *call), run(STEP, solution, *call))
