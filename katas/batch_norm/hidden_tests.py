"""Hidden tests of `batch_norm`.

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
    batches,
    complex_step,
    laid_out,
    layouts,
    numbers,
    run,
    seeds,
    sizes,
)
from solutions.batch_norm import solution

FORWARD = Source(
    "forward",
    """
def forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    out, cache, new_mean, new_var = batch_norm_forward(
        X, gamma, beta, running_mean, running_var, momentum, eps, training)
    return out, new_mean, new_var
""",
)
BACKWARD = Source(
    "backward",
    """
def backward(X, gamma, beta, eps, dout):
    mean, var = np.zeros_like(gamma), np.ones_like(gamma)
    out, cache, _, _ = batch_norm_forward(X, gamma, beta, mean, var, 0.9, eps, True)
    return batch_norm_backward(dout, cache)
""",
)
STEP = Source(
    "step",
    """
def step(X, gamma, beta, running_mean, running_var, momentum, eps, dout):
    out, cache, new_mean, new_var = batch_norm_forward(
        X, gamma, beta, running_mean, running_var, momentum, eps, True)
    dX, dgamma, dbeta = batch_norm_backward(dout, cache)
    return out, new_mean, new_var, dX, dgamma, dbeta
""",
)
INTERLEAVED = Source(
    "interleaved",
    """
def interleaved(X, other, gamma, beta, eps, dout):
    mean, var = np.zeros_like(gamma), np.ones_like(gamma)
    out, cache, _, _ = batch_norm_forward(X, gamma, beta, mean, var, 0.9, eps, True)
    batch_norm_forward(other, gamma, beta, mean, var, 0.9, eps, True)
    first = [array.copy() for array in batch_norm_backward(dout, cache)]
    batch_norm_forward(other, gamma, beta, mean, var, 0.9, eps, False)
    return first, batch_norm_backward(dout, cache)
""",
)
epsilons = st.sampled_from([1e-5, 0.1, 1e-3])


def inputs(seed, m, d, *, spread=True):
    """X, gamma, beta and dout; the columns of X differ in scale where `spread`, and in offset."""
    scales = 2.0 ** np.random.default_rng([seed, d]).integers(-9, 4, d) if spread else np.ones(d)
    X = numbers(seed, m, d) * scales + numbers(seed + 1, 1, d)
    gamma = numbers(seed + 2, 1, d) + 0.0625
    return X, gamma, numbers(seed + 3, 1, d), numbers(seed + 4, m, d)


def running(seed, d):
    """A running mean and a running variance."""
    return numbers(seed + 5, 1, d), numbers(seed + 6, 1, d) ** 2 + 0.25


def assert_columns(actual, expected):
    """Raise `Mismatch` unless all arrays of a tuple match, each column by itself."""
    assert_matches(actual, expected)
    for index, part in enumerate(expected):
        allowed = RELATIVE * np.max(np.abs(part), axis=0) + ABSOLUTE
        for column in np.flatnonzero(np.any(np.abs(actual[index] - part) > allowed, axis=0)):
            label = f"the result[{index}][:, {column}]"
            assert_matches(actual[index][:, column], part[:, column], label)


def loss(X, gamma, beta, eps, dout):
    """The sum of dout * out, whose gradient by out is dout; analytic."""
    centred = X - np.sum(X, axis=0, keepdims=True) / len(X)
    var = np.sum(centred * centred, axis=0, keepdims=True) / len(X)
    return np.sum(dout * (gamma * centred / np.sqrt(var + eps) + beta))


@given(
    m=batches(),
    d=sizes(4),
    momentum=st.sampled_from([0.9, 0.5, 0.25, 0.0, 1.0]),
    eps=epsilons,
    begun=st.sampled_from([True, True, False]),
    seed=seeds,
)
def test_training_forward(submission, m, d, momentum, eps, begun, seed):
    """Training: normalises by the batch, and moves the running statistics."""
    X, gamma, beta, _ = inputs(seed, m, d)
    moving = running(seed, d) if begun else (np.zeros((1, d)), np.ones((1, d)))
    call = (X, gamma, beta, *moving, momentum, eps, True)
    assert_columns(submission.run(FORWARD, *call), run(FORWARD, solution, *call))


@given(m=batches(5), d=sizes(3), eps=epsilons, seed=seeds)
def test_gradients(submission, m, d, eps, seed):
    """Equals the numerical gradient of the loss, for X, gamma and beta."""
    X, gamma, beta, dout = inputs(seed, m, d)
    expected = (
        complex_step(lambda at: loss(at, gamma, beta, eps, dout), X),
        complex_step(lambda at: loss(X, at, beta, eps, dout), gamma),
        complex_step(lambda at: loss(X, gamma, at, eps, dout), beta),
    )
    assert_columns(submission.run(BACKWARD, X, gamma, beta, eps, dout), expected)


@given(
    m=batches(),
    d=sizes(4),
    eps=epsilons,
    momentum=st.sampled_from([0.9, 0.5, 0.0]),
    layout=layouts,
    seed=seeds,
)
def test_test_mode(submission, m, d, eps, momentum, layout, seed):
    """Testing: normalises by the running statistics, and leaves them as they are."""
    X, gamma, beta, _ = inputs(seed, m, d)
    mean, var = running(seed, d)
    var[0, 0] = {"C": 0.0, "F": 2500.0}.get(layout, var[0, 0])
    arrays = [laid_out(array, layout) for array in (X, gamma, beta, mean, var)]
    call = (*arrays, momentum, eps, False)
    assert_columns(submission.run(FORWARD, *call), run(FORWARD, solution, *call))


@given(m=batches(), d=sizes(3), seed=seeds)
def test_degenerate_columns(submission, m, d, seed):
    """Handles constant columns, tiny variances, large offsets, and gamma of 0."""
    X, gamma, beta, dout = inputs(seed, m, d + 2)
    X[:, 0] = X[0, 0]
    X[:, 1] = 40.0 + numbers(seed + 7, m) * 2.0**-9
    gamma[0, -1] = 0.0
    call = (X, gamma, beta, *running(seed, d + 2), 0.9, 1e-5, dout)
    assert_columns(submission.run(STEP, *call), run(STEP, solution, *call))


@given(m=batches(4), n=batches(4), d=sizes(3), seed=seeds)
def test_cache(submission, m, n, d, seed):
    """Lets the cache alone connect both passes: it can wait, and be used twice."""
    X, gamma, beta, dout = inputs(seed, m, d, spread=False)
    call = (X, numbers(seed + 8, n, d), gamma, beta, 1e-5, dout)
    expected = run(BACKWARD, solution, X, gamma, beta, 1e-5, dout)
    assert_matches(submission.run(INTERLEAVED, *call), (expected, expected))


def test_memory_layout(submission):
    """Does not depend on how the arrays lie in memory."""
    for turn, (m, d) in enumerate(((2, 2), (3, 3), (2, 3), (3, 2), (3, 3), (4, 2), (2, 4))):
        arrays = [*inputs(turn, m, d, spread=False), *running(turn, d)]
        X, gamma, beta, dout, mean, var = (
            laid_out(array, LAYOUTS[(place + turn) % 4]) for place, array in enumerate(arrays)
        )
        call = (X, gamma, beta, mean, var, 0.9, 1e-5, dout)
        assert_matches(submission.run(STEP, *call), run(STEP, solution, *call))


def test_large_input(submission):
    """Handles a large batch as it does a small one."""
    X, gamma, beta, dout = inputs(0, 150, 40)
    X[7, 0] = 50.0  # far out, but not cut off
    call = (X, gamma, beta, *running(0, 40), 0.9, 1e-5, dout)
    assert_columns(submission.run(STEP, *call), run(STEP, solution, *call))
