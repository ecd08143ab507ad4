"""Hidden tests of `attention_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_length,
    assert_matches,
    batches,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)
from solutions.attention_backward.solution import attention_backward

scales = st.sampled_from([1.0, 1.0, 2.0**-9, 4.0])


def problem(seed, t, s, k, v, *, scale=1.0):
    """dout, Q (times `scale`), K and V."""
    Q, K = numbers(seed, t, k, scale=scale), numbers(seed + 1, s, k)
    return numbers(seed + 2, t, v), Q, K, numbers(seed + 3, s, v)


def loss(dout, Q, K, V, causal):
    """The sum of dout times the output, analytic in Q, K and V; for scores of ordinary size."""
    E = np.exp(Q @ K.T / np.sqrt(K.shape[1]))
    if causal:
        E = E * (np.arange(len(Q))[:, None] >= np.arange(len(K)))
    return np.sum(dout * ((E / np.sum(E, axis=1)[:, None]) @ V))


def numerical_gradients(dout, Q, K, V, causal):
    """One complex step for each entry of Q, K and V."""
    return (
        complex_step(lambda at: loss(dout, at, K, V, causal), Q),
        complex_step(lambda at: loss(dout, Q, at, V, causal), K),
        complex_step(lambda at: loss(dout, Q, K, at, causal), V),
    )


def assert_gradients(actual, expected):
    """Compare the three results one by one, under their own names."""
    assert_length(actual, 3)
    for name, mine, right in zip(("dQ", "dK", "dV"), actual, expected, strict=True):
        assert_matches(mine, right, name)


def with_first_column(array, values):
    """A copy with other numbers in its first column."""
    return np.hstack([np.array(values[: len(array)])[:, None], array[:, 1:]])


@given(t=batches(3), s=sizes(4), k=sizes(3), v=sizes(3), scale=scales, seed=seeds)
def test_gradients(submission, t, s, k, v, scale, seed):
    """Equals the numerical gradients without a mask, as many keys as queries or not."""
    dout, Q, K, V = problem(seed, t, s, k, v, scale=scale)
    expected = numerical_gradients(dout, Q, K, V, False)
    assert_gradients(submission.attention_backward(dout, Q, K, V, False), expected)


@given(t=batches(5), k=sizes(3), v=sizes(3), seed=seeds)
def test_causal_mask(submission, t, k, v, seed):
    """Equals the numerical gradients under the causal mask, for one query and more."""
    dout, Q, K, V = problem(seed, t, t, k, v)
    expected = numerical_gradients(dout, Q, K, V, True)
    assert_gradients(submission.attention_backward(dout, Q, K, V, True), expected)


FIRST_COLUMNS = (
    # of Q and of K
    ([2.0] * 3, [22.0, 0.0, 0.0]),  # one key for each query; the other weights are near 3e-10
    ([62.0, -62.0, 62.0], [32.0] * 3),  # rows near 992 and near -992, close inside a row
    ([-62.0] * 3, [32.0] * 3),  # all scores near -992
    ([62.0] * 3, [32.0, -32.0, -32.0]),  # the last keys score low
)


@given(t=st.integers(2, 3), v=sizes(3), seed=seeds)
def test_large_scores(submission, t, v, seed):
    """Is accurate for scores from -1000 to 1000, those left out included, and tiny weights."""
    dout, Q, K, V = problem(seed, t, t, 4, v, scale=0.5)
    order = np.random.default_rng(seed).permutation(len(FIRST_COLUMNS))
    for case, causal in ((order[0], False), (order[1], False), (order[2], True)):
        ours = map(with_first_column, (Q, K), FIRST_COLUMNS[case])
        arguments = (dout, *ours, V, causal)
        expected = attention_backward(*arguments)
        assert_gradients(submission.attention_backward(*arguments), expected)
    # Only the last key scores high, and the mask keeps it from all queries but the last.
    Q = with_first_column(Q, [62.0] * 3)
    K = with_first_column(K, [-32.0] * (t - 1) + [32.0])
    expected = attention_backward(dout, Q, K, V, True)
    assert_gradients(submission.attention_backward(dout, Q, K, V, True), expected)


@given(n=st.integers(2, 3), seed=seeds)
def test_memory_layout(submission, n, seed):
    """Does not depend on how the arrays lie in memory."""
    dout, Q, K, V = problem(seed, n, n, n, n)
    for one, other in zip(LAYOUTS[1:], LAYOUTS[2:] + LAYOUTS[1:2], strict=True):
        dout, K = laid_out(dout, one), laid_out(K, other)
        Q, V = laid_out(Q, other), laid_out(V, one)
        expected = attention_backward(dout, Q, K, V, one == "F")
        assert_gradients(submission.attention_backward(dout, Q, K, V, one == "F"), expected)


@given(name=st.sampled_from(["causal", "V", "Q", "K"]), seed=seeds)
def test_every_argument(submission, name, seed):
    """Follows each argument when the others stay: another dout, mask or V, Q or K of 0."""
    dout, Q, K, V = problem(seed, 2, 2, 3, 2)
    changed = {
        "causal": (dout, Q, K, V, False),
        "V": (dout, Q, K, 1.0 - V, True),
        "Q": (dout, 0.0 * Q, K, V, True),
        "K": (dout, Q, 0.0 * K, V, True),
    }
    for arguments in ((dout, Q, K, V, True), (1.0 - dout, Q, K, V, True), changed[name]):
        expected = attention_backward(*arguments)
        assert_gradients(submission.attention_backward(*arguments), expected)


def test_large_input(submission):
    """Handles a long sequence as it does a short one, with and without the mask."""
    dout, Q, K, V = problem(0, 67, 67, 3, 2)
    for causal in (False, True):
        expected = attention_backward(16.0 * dout, Q, K, 8.0 * V, causal)
        assert_gradients(
            submission.attention_backward(16.0 * dout, Q, K, 8.0 * V, causal), expected
        )
