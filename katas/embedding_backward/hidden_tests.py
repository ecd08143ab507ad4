"""Hidden tests of `embedding_backward`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    assert_matches,
    batches,
    complex_step,
    laid_out,
    layouts,
    numbers,
    seeds,
    sizes,
)
from solutions.embedding_backward.solution import embedding_backward

scales = st.sampled_from([1.0, 2.0**-12, 2.0**10])


def problem(seed, m, tokens, dim, vocab, *, scale=1.0):
    """The gradient by the output, and indices among which most repeat and some never occur."""
    rng = np.random.default_rng([seed, m, tokens, vocab])
    return numbers(seed, m, tokens, dim, scale=scale), rng.integers(0, vocab, (m, tokens))


@given(m=batches(4), tokens=sizes(5), dim=sizes(4), vocab=sizes(7), scale=scales, seed=seeds)
def test_gradient(submission, m, tokens, dim, vocab, scale, seed):
    """Equals the numerical gradient by the table, repeated indices included."""
    dout, indices = problem(seed, m, tokens, dim, vocab, scale=scale)
    table = numbers(seed + 1, vocab, dim)
    # A loss that is linear in the rows looked up, with the slopes dout.
    expected = complex_step(lambda E: np.sum(dout * E[indices]), table)
    assert_matches(submission.embedding_backward(dout, indices, vocab), expected)


@given(n=st.integers(2, 4), other=layouts, seed=seeds)
def test_memory_layout_and_integer_type(submission, n, other, seed):
    """Does not depend on memory layout, nor on int32 or int64 indices."""
    dout, indices = problem(seed, n, n, n, n + 1)
    for layout, integer in zip(LAYOUTS, (np.int32, np.int64, np.int32, np.int32), strict=True):
        dout, indices = laid_out(dout, layout), laid_out(indices.astype(integer), other)
        expected = embedding_backward(dout, indices, n + 1)
        assert_matches(submission.embedding_backward(dout, indices, n + 1), expected)
        other = layout
    turned = np.transpose(numbers(seed, n, n, n), (1, 2, 0))
    expected = embedding_backward(turned, indices, n + 1)
    assert_matches(submission.embedding_backward(turned, indices, n + 1), expected)


@given(n=st.integers(2, 3), seed=seeds)
def test_every_argument(submission, n, seed):
    """Follows each argument: other indices, a larger table, another gradient."""
    dout, indices = problem(seed, n, n, n, 2)
    wide = dout.copy()  # two places hold large numbers, which cancel where they share a token
    wide[0, 0] += 2.0**24
    wide[-1, -1] -= 2.0**24
    changed = (
        (dout, 1 - indices, 2),
        (dout, indices, 40),
        (dout, indices + 36, 40),
        (1.0 - dout, indices, 2),
        (dout * 2.0**-24, indices, 2),
        (dout * 2.0**40, indices, 2),
        (0.0 * dout, indices, 2),
        (wide, 0 * indices, 2),
        (np.full((n, n, n), 0.5), indices, 2),  # equal gradients, each of which counts
    )
    order = np.random.default_rng(seed).permutation(len(changed))[:5]
    for gradient, ids, vocab in ((dout, indices, 2), *(changed[case] for case in order)):
        expected = embedding_backward(gradient, ids, vocab)
        assert_matches(submission.embedding_backward(gradient, ids, vocab), expected)


def test_large_input(submission):
    """Handles a large batch as it does a small one, one index in hundreds of places."""
    dout, indices = problem(0, 31, 37, 5, 331)
    dout = dout + numbers(1, *dout.shape) / 1024.0  # more digits than half precision has
    indices[::2, ::2] = 300
    expected = embedding_backward(dout, indices, 331)
    assert_matches(submission.embedding_backward(dout, indices, 331), expected)
