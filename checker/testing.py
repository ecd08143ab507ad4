"""What hidden tests are written with: comparison, inputs in all layouts, numerical gradients.

A hidden test is an ordinary pytest function: `@given(...)`, a `submission` argument, and asserts.
Draw few things with Hypothesis (sizes, a layout, a seed) and expand them with NumPy: that is fast
and shrinks well. Classes are tested by a function of the test's own that runs beside them in the
worker: `submission.run(Source("use", text), ...)`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, Final, TypeVar

import numpy as np
from hypothesis import strategies as st

from checker.comparison import (
    ABSOLUTE,
    RELATIVE,
    Mismatch,
    as_float64,
    assert_keys,
    assert_length,
    assert_matches,
    assert_scalar,
    assert_shape,
    assert_values,
    is_scalar,
    kind,
)
from checker.datasets import clusters, digits, moons
from checker.worker import Iterated, Opaque, Seeded, Source

__all__ = [
    "ABSOLUTE",
    "LAYOUTS",
    "RELATIVE",
    "Iterated",
    "Mismatch",
    "Opaque",
    "Seeded",
    "Source",
    "as_float64",
    "assert_keys",
    "assert_length",
    "assert_matches",
    "assert_no_warnings",
    "assert_scalar",
    "assert_shape",
    "assert_values",
    "batches",
    "central_difference",
    "clusters",
    "complex_step",
    "digits",
    "examples",
    "is_scalar",
    "kind",
    "laid_out",
    "layouts",
    "moons",
    "numbers",
    "run",
    "seeds",
    "sizes",
]

LAYOUTS: Final = ("C", "F", "strided", "reversed")
"""Memory layouts of an array: row by row, column by column, every second entry of a wider buffer,
and walked backwards."""

seeds: Final = st.integers(0, 2**16 - 1)
"""A seed, from which `numbers` makes as many values as a test needs."""
layouts: Final = st.sampled_from(LAYOUTS)
"""A memory layout; shrinks to the ordinary one."""


def sizes(largest: int = 6) -> st.SearchStrategy[int]:
    """The length of an axis, 1 to `largest`; 1 more often, as axes of length one get lost."""
    return st.sampled_from([1, 2, 3, 1, *range(4, largest + 1)])


def batches(largest: int = 6) -> st.SearchStrategy[int]:
    """A number of samples, 1 to `largest`, 1 more often.

    Shrinks to 2, as one sample hides what a mean does.
    """
    return st.sampled_from([2, 1, 3, 1, *range(4, largest + 1), 1])


def numbers(seed: int, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Normal numbers rounded to eighths, times `scale` (a power of two).

    Sums and products of a few of them are exact in any order, so that no style of summation moves
    a value across a kink; and they read well in a counterexample.
    """
    drawn = np.random.default_rng([seed, *shape]).normal(size=shape)
    return np.round(8.0 * drawn) / 8.0 * scale + 0.0  # no -0.0


_Test = TypeVar("_Test", bound=Callable[..., None])


def examples(count: int) -> Callable[[_Test], _Test]:
    """How many inputs a test draws (written above `@given`), where it needs fewer than others.

    That is one which visits all its cases inside every input.
    """

    def mark(test: _Test) -> _Test:
        test.examples = count  # type: ignore[attr-defined]
        return test

    return mark


def laid_out(array: np.ndarray, layout: str) -> np.ndarray:
    """The same values in another memory layout (one of `LAYOUTS`)."""
    match layout:
        case "F":
            return np.asfortranarray(array)
        case "strided":
            return np.repeat(array, 2, axis=-1)[..., ::2]
        case "reversed":
            return np.ascontiguousarray(array[::-1])[::-1]
        case _:
            return np.ascontiguousarray(array)


def complex_step(
    loss: Callable[[np.ndarray], Any], at: np.ndarray, step: float = 1e-30
) -> np.ndarray:
    """The gradient of a real loss, entry by entry: dL/dx = Im L(x + ih) / h.

    Exact to rounding, as nothing is subtracted. `loss` must be analytic: no `abs`, `conj` or casts
    to float, and comparisons by the real part. Source: the Taylor series of L along ih.
    """
    gradient = np.zeros(at.shape)
    point = at.astype(np.complex128)
    for index in np.ndindex(*at.shape):
        kept = point[index]
        point[index] = kept + 1j * step
        gradient[index] = np.imag(loss(point)) / step
        point[index] = kept
    return gradient


def central_difference(
    loss: Callable[[np.ndarray], Any], at: np.ndarray, step: float = 1e-5
) -> np.ndarray:
    """The gradient of a loss that a submission computes: dL/dx = (L(x + h) - L(x - h)) / 2h.

    Right to about `step**2` and the rounding of L over `step`; keep kinks farther than `step` away.
    For a loss of ours use `complex_step`, which is exact.
    """
    gradient = np.zeros(at.shape)
    for index in np.ndindex(*at.shape):
        above, below = at.copy(), at.copy()
        above[index] += step
        below[index] -= step
        gradient[index] = (float(loss(above)) - float(loss(below))) / (2.0 * step)
    return gradient


def assert_no_warnings(submission: Any) -> None:
    """Raise `AssertionError` where the latest call has warned, for katas that ask for silence."""
    warned = submission.calls[-1].answer.warnings
    assert not warned, f"the call warned: {warned[0]}"


def run(program: Source, module: ModuleType, *args: Any) -> Any:
    """What `submission.run(program, *args)` should return: the program over a reference module."""
    return program.function(vars(module))(*args)
