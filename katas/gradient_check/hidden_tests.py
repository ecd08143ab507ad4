"""Hidden tests of `gradient_check`.

A case is a function and its gradient as text. What is right is settled by the complex step; wrong
gradients are off by 1 % of the largest entry or more.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.testing import (
    LAYOUTS,
    Mismatch,
    Source,
    assert_scalar,
    complex_step,
    laid_out,
    numbers,
    seeds,
    sizes,
)

WEIGHTS = "w = np.arange(1.0, x.size + 1.0).reshape(x.shape) / x.size"
CASES = (
    (
        "np.sum(np.sin(x)) + np.sum(w * np.cos(x))",
        "np.cos(x) - w * np.sin(x)",
    ),
    (
        "np.log(1.0 + np.sum(w * np.exp(x)))",
        "w * np.exp(x) / (1.0 + np.sum(w * np.exp(x)))",
    ),
    (
        "np.sum(np.sum(w * x, axis=-1) ** 2)",
        "2.0 * w * np.sum(w * x, axis=-1, keepdims=True)",
    ),
    ("0.5 * np.sum(x**2)", "x"),
)
WAVE, _, _, HALF_SQUARE = CASES
SOFTPLUS = "np.sum(w * np.logaddexp(0.0, x))", "w * np.exp(x) / (1.0 + np.exp(x))"
"""Of real arrays only, as `logaddexp` is."""
WRONG = (
    "-({})",
    "1.01 * ({})",
    "0.99 * ({})",
    "1.05 * ({})",
    "0.0 * ({})",
    "2.0 * ({})",
    "({}) + 0.01 * np.max(np.abs({}))",
    "np.abs({})",
    "({}).T",
    "({})[::-1]",
    "np.trunc({})",
)
"""What wrong gradients make of the right one. Some of it leaves some gradients as they are."""


def scalar(value):
    """The source of f, which returns that expression."""
    weights = f"    {WEIGHTS}\n" if "w *" in value else ""
    return Source("f", f"def f(x):\n{weights}    return {value}\n")


def gradient(value):
    """The source of grad_f."""
    weights = f"    {WEIGHTS}\n" if "w *" in value else ""
    return Source("grad_f", f"def grad_f(x):\n{weights}    return {value}\n")


def entry_off(value, by, place, other=None):
    """The source of a gradient with one entry off by that share of the largest.

    Where there is an `other` place, its entry is off by as much in the other direction.
    """
    text = (
        f"def grad_f(x):\n    g = {value} + 0.0\n    d = {by} * np.max(np.abs(g))\n"
        f"    g.flat[{place}] += d\n"
    )
    text += "" if other is None else f"    g.flat[{other}] -= d\n"
    return Source("grad_f", text + "    return g\n")


def points(seed, *shape):
    """Entries of order one, none of them 0, and the first one far from it."""
    x = np.clip(numbers(seed, *shape), -1.5, 1.5) + 0.0625
    x.flat[0] = 1.1875
    return x


def check(submission, f, grad_f, x, expected):
    """The candidate's verdict against the true one."""
    actual = submission.gradient_check(f, grad_f, x)
    assert_scalar(actual, "the verdict")
    if float(actual) not in (0.0, 1.0):
        raise Mismatch(f"the verdict is {float(actual):.6g}, expected {expected}", actual=actual)
    if bool(actual) is not expected:
        why = "is the gradient of f" if expected else "is not the gradient of f"
        raise Mismatch(
            f"the verdict is {not expected}, but grad_f {why}",
            expected=expected,
            actual=not expected,
        )


def check_all(submission, value, gradients, x):
    """The verdict on each of these gradients, by the complex step.

    One that is neither right nor 1 % off is left out, as is one of another shape.
    """
    f = scalar(value)
    true = complex_step(f.function(), x)
    largest = np.max(np.abs(true))
    for grad_f in gradients:
        claimed = grad_f.function()(x.copy())
        if claimed.shape != x.shape:
            continue
        off = np.max(np.abs(claimed - true))
        if off <= 1e-12 * largest:
            check(submission, f, grad_f, x, True)
        elif off >= 0.00999999 * largest:
            check(submission, f, grad_f, x, False)


def check_pair(submission, value, slope, x, factor=1.01):
    """True for the gradient, False for that many times the gradient."""
    check(submission, scalar(value), gradient(slope), x, True)
    check(submission, scalar(value), gradient(f"{factor} * ({slope})"), x, False)


@given(
    case=st.sampled_from(CASES),
    shape=st.sampled_from([(3, 3), (2, 2), (2, 3), (1,), (4,), (3, 1), (2, 3, 2)]),
    forms=st.permutations(WRONG).map(tuple),
    seed=seeds,
)
def test_right_and_wrong(submission, case, shape, forms, seed):
    """Says True for the gradient and False for what is made of it."""
    value, slope = case
    x = points(seed, *shape)
    gradients = [gradient(form.format(slope, slope)) for form in ("{}", *forms[:2])]
    check_all(submission, value, gradients, x)


@given(
    n=st.sampled_from([3, 20, 4, 100]),
    by=st.sampled_from([0.01, -0.01, 0.0]),
    share=st.sampled_from([0.0, 0.5, 0.999]),
    pair=st.booleans(),
    seed=seeds,
)
def test_one_wrong_entry(submission, n, by, share, pair, seed):
    """Finds one wrong entry among many, wherever it is, or two that even out."""
    value, slope = HALF_SQUARE
    x = 1.1875 + points(seed, n) / 16.0
    place = int(share * n)
    other = (place + 1) % n if pair else None
    check(submission, scalar(value), entry_off(slope, by, place, other), x, by == 0.0)


@given(power=st.sampled_from([0, -4, 4, -3, 3, -2, -4]), n=sizes(4), seed=seeds)
def test_magnitude(submission, power, n, seed):
    """Measures by the size of the gradient, from 1e-4 to 1e4."""
    x = np.concatenate([[-0.0], points(seed, n)])
    value = f"1e{power} * (90.0 + np.sum(np.sin(3.0 * x)) / 3.0)"
    slope = f"1e{power} * np.cos(3.0 * x)"
    check_pair(submission, value, slope, x)
    check(submission, scalar(value), gradient(f"0.0 * {slope}"), x, False)
    even = np.array([1.1875, -1.1875])  # f is 0 there, its gradient is not
    check(submission, scalar("np.sum(x)"), gradient("np.ones(x.shape)"), even, True)
    # Small beside the step, and the gradient is x itself.
    value, slope = HALF_SQUARE
    check(submission, scalar(value), gradient(slope), points(seed, n) / 1024.0, True)


@given(power=st.sampled_from([0, 3]), n=sizes(4), seed=seeds)
def test_entries_of_other_sizes(submission, power, n, seed):
    """Takes entries that are 0, or tiny, beside large ones."""
    x = np.concatenate([1.0 + points(seed, n), [0.0, 3e-9, 2e-6]])
    value, slope = f"1e{power} * (30.0 + np.sum(x**2))", f"1e{power} * 2.0 * x"
    check_pair(submission, value, slope, x, 0.99)
    check(submission, scalar(value), entry_off(slope, 0.01, n), x, False)


@given(n=sizes(5), seed=seeds)
def test_curved(submission, n, seed):
    """Is not misled by a function that bends: no one-sided difference, no wide step."""
    x = 1.0 + np.abs(points(seed, n)) / 1024.0
    for value, slope in (
        ("400.0 * np.sum(x - 1.0) ** 2", "800.0 * np.sum(x - 1.0) * np.ones(x.shape)"),
        ("np.sum(np.sin(3.0 * x))", "3.0 * np.cos(3.0 * x)"),
    ):
        check_pair(submission, value, slope, x)


@given(
    case=st.sampled_from(
        [
            ("np.sum(x**2)", "2.0 * x", (0.0, 0.0)),
            ("4e3 * float(np.sum((x - 1.0) ** 2))", "8e3 * (x - 1.0)", (1.0, 1.0, 1.0)),
            ("3.0", "np.zeros(x.shape)", (2.0, -1.0)),
            ("np.sum(x**4)", "4.0 * x**3", (0.0,)),
        ]
    ),
    form=st.sampled_from(["{}", "{} + 0.01", "{} - 0.01", "{} + 1.0"]),
)
def test_zero_gradient(submission, case, form):
    """Says True for a gradient of zeros where f has no slope, and False for another."""
    value, slope, x = case
    check(submission, scalar(value), gradient(form.format(slope)), np.array(x), form == "{}")


@given(
    shapes=st.sampled_from(
        [
            ((3,), (1,)),
            ((3,), (3, 1)),
            ((3, 1), (3,)),
            ((1, 3), (3,)),
            ((1, 3), (3, 1)),
            ((2, 3), (3, 2)),
            ((2, 3), (6,)),
            ((2, 3), (1, 3)),
            ((1,), (1, 1)),
            ((3,), (4,)),
        ]
    )
)
def test_shape(submission, shapes):
    """Says False for a gradient of another shape, also where it would broadcast."""
    right, wrong = shapes
    f = scalar("2.0 * np.sum(x)")
    check(submission, f, gradient(f"np.full({wrong}, 2.0)"), points(1, *right), False)


@given(
    text=st.sampled_from(
        [
            "np.nan, 2.0, 2.0",
            "0.0, 2.0, np.nan",
            "np.nan, np.nan, np.nan",
            "np.nan, 5.0, 2.0",
            "np.inf, 2.0, 2.0",
            "0.0, 2.0, -np.inf",
            "0.0, 1e300, 2.0",
        ]
    )
)
def test_not_finite(submission, text):
    """Says False for a gradient with NaN, infinity or an enormous number in it."""
    f = scalar("2.0 * np.sum(x[1:])")
    check(submission, f, gradient(f"np.array([{text}])"), points(2, 3), False)


def test_memory_layout(submission):
    """Does not depend on how x lies in memory."""
    for (value, slope), layout in itertools.product((WAVE, SOFTPLUS), LAYOUTS):
        x = laid_out(points(0, 2, 3), layout)
        check_pair(submission, value, slope, x)
