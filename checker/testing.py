"""What hidden tests are written with: comparison, inputs in all layouts, numerical gradients.

A hidden test is an ordinary pytest function: `@given(...)`, a `submission` argument, and asserts.
Draw few things with Hypothesis (sizes, a layout, a seed) and expand them with NumPy: that is fast
and shrinks well. Classes are tested by a function of the test's own that runs beside them in the
worker: `submission.run(Source("use", text), ...)`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

import numpy as np

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
from checker.inputs import (
    EXTREMES,
    GENERATORS,
    IMAGE_LAYOUTS,
    LAYOUTS,
    batches,
    filled,
    labels,
    laid_out,
    layer_shapes,
    layouts,
    numbers,
    of_gradients,
    of_names,
    off_zero,
    one_hot,
    seeds,
    sizes,
    times,
)
from checker.losses import (
    EDGE,
    GUARD,
    SURELY_RIGHT,
    SURELY_WRONG,
    assert_within,
    binary_cross_entropy,
    central_difference,
    complex_gradients,
    complex_step,
    loss_bounds,
    side_of,
)
from checker.worker import Iterated, Opaque, Seeded, Source

__all__ = [
    "ABSOLUTE",
    "EDGE",
    "EXTREMES",
    "GENERATORS",
    "GUARD",
    "IMAGE_LAYOUTS",
    "LAYOUTS",
    "RELATIVE",
    "SURELY_RIGHT",
    "SURELY_WRONG",
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
    "assert_silent",
    "assert_values",
    "assert_within",
    "batches",
    "binary_cross_entropy",
    "central_difference",
    "clusters",
    "complex_gradients",
    "complex_step",
    "digits",
    "examples",
    "filled",
    "is_scalar",
    "kind",
    "labels",
    "laid_out",
    "layer_shapes",
    "layouts",
    "loss_bounds",
    "moons",
    "numbers",
    "of_gradients",
    "of_names",
    "off_zero",
    "one_hot",
    "run",
    "seeds",
    "side_of",
    "sizes",
    "times",
]

_Test = TypeVar("_Test", bound=Callable[..., None])


def examples(count: int) -> Callable[[_Test], _Test]:
    """How many inputs a test draws (written above `@given`), where it needs fewer than others.

    That is one which visits all its cases inside every input.
    """

    def mark(test: _Test) -> _Test:
        test.examples = count  # type: ignore[attr-defined]
        return test

    return mark


def assert_no_warnings(submission: Any) -> None:
    """Raise `AssertionError` where the latest call has warned, for katas that ask for silence."""
    warned = submission.calls[-1].answer.warnings
    assert not warned, f"the call warned: {warned[0]}"


def assert_silent(submission: Any, function: str, z: np.ndarray) -> None:
    """Raise `AssertionError` where the function of `z` warns, under a filter that hides nothing."""
    program = Source(
        "warnings_of",
        f"""\
def warnings_of(z):
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        {function}(z)
    return sorted({{str(w.message) for w in caught}})
""",
    )
    warned = submission.run(program, z)
    assert not warned, f"the call warned: {warned[0]}"


def run(program: Source, module: ModuleType, *args: Any) -> Any:
    """What `submission.run(program, *args)` should return: the program over a reference module."""
    return program.function(vars(module))(*args)
