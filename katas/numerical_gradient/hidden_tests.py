"""Hidden tests of `numerical_gradient`.

The functions are handed over as text; what is expected comes from the complex step, which is
exact for them, and the largest gradients are of order one.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    Source,
    assert_matches,
    complex_step,
    examples,
    laid_out,
    numbers,
    seeds,
    sizes,
)

TOLERANCE = 1e-6
"""Of the largest entry of the gradient, or of 1 where that is larger."""


def function(value, *before):
    """The source of f, which returns that expression; `before` are lines that lead up to it."""
    lines = [*before, f"return {value}"]
    return Source("f", "def f(x):\n" + "".join(f"    {line}\n" for line in lines))


WEIGHTS = "w = np.arange(1.0, x.size + 1.0).reshape(x.shape) / (x.size + x.ndim)"
COUPLED = (
    function("np.sum(np.sin(x)) * np.sum(w * np.cos(x))", WEIGHTS),
    function("np.log(1.0 + np.sum(w * np.exp(x)))", WEIGHTS),
    function("np.sum(w * np.tanh(x * np.roll(x, 1, axis=-1)))", WEIGHTS),
    function("np.sum(np.log(np.sum(np.exp(x), axis=-1)) ** 2)"),
    function("np.sum(np.prod(np.cos(x), axis=-1)) + np.sum(x) ** 2 / (x.size + x.ndim)"),
)
WAVES = function("np.sum(np.sin(8.0 * x)) / 8.0")
BOWL = function("500.0 * np.sum((x - 1.0) ** 2)")
CUP = function("500.0 * np.sum(x**2)")
LIFTED = function(
    "280.0 + np.sum(w * np.sin(6.3 * x)) / 6.3 + 400.0 * np.sum((x - 1.0) ** 2)", WEIGHTS
)
# It bends much more near 0 than far away: a step must not grow too fast with x.
WIDE = function(
    "np.sum(np.arcsinh(9.0 * x) / 9.0 + w * x**2 / 400.0 + 0.9 * np.sin(0.22 * x))", WEIGHTS
)

shapes = st.sampled_from(
    [(2,), (1,), (2, 3), (3, 1), (2, 3, 2), (1, 4), (5,), (4, 2), (1, 2, 1, 3)]
)


def points(seed, *shape):
    """Entries of order one, none of them 0."""
    return np.clip(numbers(seed, *shape), -2.0, 2.0) + 0.0625


def check(submission, f, x, gradient=None):
    """The candidate's gradient against the complex step."""
    expected = complex_step(f.function(), x) if gradient is None else gradient
    allowed = TOLERANCE * max(1.0, float(np.max(np.abs(expected))))
    actual = submission.numerical_gradient(f, x)
    assert_matches(actual, expected, "the gradient", relative=0.0, absolute=allowed)


@given(which=st.integers(0, len(COUPLED) - 1), shape=shapes, seed=seeds)
def test_coupled(submission, which, shape, seed):
    """Equals the derivative where all entries act together, for any shape."""
    check(submission, COUPLED[which], points(seed, *shape))


@given(n=sizes(5), seed=seeds)
def test_curved(submission, n, seed):
    """Is accurate where f bends: no one-sided difference, no wide step."""
    moved = points(seed, n)
    near = moved / 1024.0
    for f, x in ((BOWL, 1.0 + near), (WAVES, 1.0 + near), (BOWL, moved)):
        check(submission, f, x)
    near[-1] = 0.0
    check(submission, CUP, near)


def test_large_value(submission):
    """Is accurate where f is large beside its slope: no step that drowns in rounding."""
    check(submission, LIFTED, 1.0 + points(0, 20, 13) / 10000.0)


@given(n=st.integers(1, 6), seed=seeds)
def test_zero_and_large_entries(submission, n, seed):
    """Takes a step of a good size at entries of 0 and at entries of 100."""
    rng = np.random.default_rng(seed)
    x = rng.choice([0.0, -0.0, 0.5, 1e-9, 100.0, -100.0, -37.5], n)
    x[rng.integers(n)] = rng.choice([0.0, 1.0])
    check(submission, WIDE, x)


@examples(10)
@given(n=st.integers(2, 3), more=st.integers(0, 1), seed=seeds)
def test_memory_layout(submission, n, more, seed):
    """Does not depend on how x lies in memory."""
    for layout in LAYOUTS:
        check(submission, WIDE, laid_out(points(seed, n, n + more), layout))


@given(n=sizes(4), seed=seeds)
def test_python_floats(submission, n, seed):
    """Takes a function that returns a Python float, a constant or nearly flat one too."""
    x = points(seed, n)
    check(submission, function("float(np.sum(np.sin(x)))"), x, np.cos(x))
    check(submission, function("3.0"), x, np.zeros(n))
    check(submission, function("1.8e-6 * float(np.sum(x))"), x, np.full(n, 1.8e-6))
