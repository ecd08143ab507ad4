"""Hidden tests of `activation_derivatives`."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    EXTREMES,
    LAYOUTS,
    assert_matches,
    examples,
    laid_out,
    numbers,
    off_zero,
    seeds,
    sizes,
)
from solutions.activation_derivatives.solution import (
    leaky_relu_derivative,
    sigmoid_derivative,
    tanh_derivative,
)

STEP = 1e-30
shapes = st.tuples(st.sampled_from([1, 3, 4]), *[sizes(3)] * 4)
alphas = st.sampled_from([0.25, 0.01, 0.0, 1.0, 0.1, 0.9])


def by_complex_step(activation, z):
    """The slope of an analytic function that acts entry by entry, at the inputs z."""
    return np.imag(activation(z + 1j * STEP)) / STEP


def logistic(z):
    """The sigmoid, for inputs of ordinary size."""
    return 1.0 / (1.0 + np.exp(-z))


def levels(seed, *shape):
    """Outputs of a sigmoid, some of them saturated."""
    rng = np.random.default_rng([seed, *shape])
    return rng.choice([0.0, 1.0, 1e-300, 1.0 - 2.0**-53, 1e-12, 0.999, 0.5, 0.125], shape)


@given(sides=shapes, seed=seeds)
def test_sigmoid(submission, sides, seed):
    """The sigmoid's slope is right, given its output, in the shape of a."""
    for axes in (2, sides[0]):
        z = off_zero(seed, *sides[1 : axes + 1])
        expected = by_complex_step(logistic, z)
        assert_matches(submission.sigmoid_derivative(logistic(z)), expected)


@given(sides=shapes, seed=seeds)
def test_tanh(submission, sides, seed):
    """The slope of tanh is right, given its output, in the shape of a."""
    for axes in (2, sides[0]):
        z = off_zero(seed, *sides[1 : axes + 1])
        expected = by_complex_step(np.tanh, z)
        assert_matches(submission.tanh_derivative(np.tanh(z)), expected)


@examples(12)
@given(n=st.integers(2, 4), seed=seeds)
def test_saturated(submission, n, seed):
    """Sigmoid and tanh have slope 0 where the output is exactly 0, 1 or -1, 1."""
    a, signs = levels(seed, n, n), np.random.default_rng(seed).choice([-1.0, 1.0], (n, n))
    ends = np.where(a < 0.5, 0.0, 1.0)
    gaps = np.random.default_rng(seed).choice([0.0, 1e-6, 1e-7, 1e-8], (n, n))
    for outputs in (a, 1.0 - a, ends, np.abs(ends - gaps)):
        expected = sigmoid_derivative(outputs)
        assert_matches(submission.sigmoid_derivative(outputs), expected)
    for outputs in (a * signs, a, signs, (1.0 - gaps) * signs):
        assert_matches(submission.tanh_derivative(outputs), tanh_derivative(outputs))


@given(sides=shapes, alpha=alphas, seed=seeds)
def test_leaky_relu(submission, sides, alpha, seed):
    """The leaky ReLU's slope is 1 where z > 0 and alpha where z < 0."""
    for axes in (2, sides[0]):
        z = off_zero(seed, *sides[1 : axes + 1])
        expected = by_complex_step(lambda x: np.where(x.real > 0, x, alpha * x), z)
        assert_matches(submission.leaky_relu_derivative(z, alpha), expected)


@examples(12)
@given(n=st.integers(2, 4), alpha=alphas, seed=seeds)
def test_zero(submission, n, alpha, seed):
    """The leaky ReLU's slope is alpha where z is exactly 0.0 or -0.0."""
    z = off_zero(seed, n, n)
    z[numbers(seed, n, n) > 0.25] = -0.0
    z[numbers(seed, n, n) < -0.25] = 0.0
    for each in (z, -z, z[:1] * 0.0):
        expected = leaky_relu_derivative(each, alpha)
        assert_matches(submission.leaky_relu_derivative(each, alpha), expected)


@given(n=st.integers(2, 5), alpha=st.sampled_from([0.25, 0.9, 0.0, 1.0]), seed=seeds)
def test_extreme_values(submission, n, alpha, seed):
    """The leaky ReLU's slope is right from 5e-324 to 1e308."""
    z = np.random.default_rng(seed).choice(EXTREMES, (n, n + 1))
    z[-1, -1] = 5e-324
    expected = leaky_relu_derivative(z, alpha)
    assert_matches(submission.leaky_relu_derivative(z, alpha), expected)


@examples(8)
@given(rows=st.integers(2, 4), columns=st.integers(2, 4), seed=seeds)
def test_memory_layout(submission, rows, columns, seed):
    """None depends on how its argument lies in memory: views are legal."""
    flat = off_zero(seed, rows, columns)
    turned = np.transpose(off_zero(seed, rows, columns, 2), (1, 2, 0))
    views = [[laid_out(a, n) for a in (logistic(flat), np.tanh(flat), flat)] for n in LAYOUTS]
    views.append([logistic(turned), np.tanh(turned), turned])  # all in the memory order of `turned`
    for s, t, z in views:
        assert_matches(submission.sigmoid_derivative(s), sigmoid_derivative(s))
        assert_matches(submission.tanh_derivative(t), tanh_derivative(t))
        assert_matches(submission.leaky_relu_derivative(z, 0.25), leaky_relu_derivative(z, 0.25))


def test_large_input(submission):
    """Each handles a large array as it does a small one."""
    z = off_zero(0, 307, 11)
    s, t = logistic(z), np.tanh(z)
    assert_matches(submission.sigmoid_derivative(s), sigmoid_derivative(s))
    assert_matches(submission.tanh_derivative(t), tanh_derivative(t))
    assert_matches(submission.leaky_relu_derivative(z, 0.25), leaky_relu_derivative(z, 0.25))
