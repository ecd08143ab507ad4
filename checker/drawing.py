"""What a drawing is made from: the candidate's functions, asked in their own process.

A drawing asks a `Candidate` and returns a `Figure`. An answer that nothing can be drawn from ends
it with `NoAnswer`, which `checker.drawings.draw` turns into a value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from checker.comparison import (
    Mismatch,
    as_float64,
    assert_keys,
    assert_length,
    assert_scalar,
    assert_shape,
)
from checker.figure import Numbers, first_unusual
from checker.submission import CallEnded, Submission, SubmissionRaised
from checker.text import one_line
from checker.worker import Source


class NoAnswer(Exception):
    """The candidate's function gave nothing that can be drawn; the text says what, in words."""


class Candidate:
    """The candidate's functions, and the seed of the picture's data.

    Each method asks a function by its name and raises `NoAnswer` where that raises, does not end,
    or returns something else than was asked for. Unless `finite` is false, NaN and infinity are.
    """

    def __init__(self, submission: Submission, seed: int) -> None:
        self._submission = submission
        self._seed = seed
        self.place = ""
        """Where in the drawing the next question is asked, before messages: `in step 3, `."""

    def rng(self) -> np.random.Generator:
        """A generator for data and starting points; the same at every call."""
        return np.random.default_rng(self._seed)

    @property
    def seed(self) -> int:
        """The seed itself."""
        return self._seed

    def value(self, function: str, *args: Any) -> Any:
        """Whatever the function returns."""
        return self._asked(function, getattr(self._submission, function), *args)

    def run(self, what: str, program: Source, *args: Any) -> Any:
        """What a program of ours returns, run over the candidate's file; `what` it is about."""
        return self._asked(what, self._submission.run, program, *args)

    def _asked(self, function: str, ask: Callable[..., Any], *args: Any) -> Any:
        try:
            return ask(*args)
        except SubmissionRaised as error:
            said = one_line(f"{error.threw.type}: {error.threw.message}")
            raise self.no_answer(f"{function} raised {said.rstrip(': .')}") from error
        except CallEnded as ended:
            raise self.no_answer(f"{function}: {ended.message}") from ended

    def array(
        self, function: str, *args: Any, shape: tuple[int, ...], finite: bool = True
    ) -> Numbers:
        """An array of that shape."""
        return self.checked(function, self.value(function, *args), shape, "the result", finite)

    def number(self, function: str, *args: Any, finite: bool = True) -> float:
        """A scalar."""
        return float(
            self.checked(function, self.value(function, *args), None, "the result", finite)
        )

    def arrays(
        self, function: str, *args: Any, like: Mapping[str, Numbers], finite: bool = True
    ) -> dict[str, Numbers]:
        """A dict with these keys, each an array in the shape of what `like` has there."""
        found = self.value(function, *args)
        return self.checked_dict(function, found, like, finite)

    def parts(self, function: str, found: Any, count: int) -> list[Any]:
        """`found`, what `function` has returned, as a tuple or list of so many parts."""
        try:
            assert_length(found, count)
        except Mismatch as error:
            raise self.no_answer(f"{function}: {one_line(str(error))}") from error
        return list(found)

    def keyed(self, function: str, found: Any, keys: Iterable[str]) -> dict[str, Any]:
        """`found`, what `function` has returned, as a dict with these keys."""
        try:
            assert_keys(found, dict.fromkeys(keys))
        except Mismatch as error:
            raise self.no_answer(f"{function}: {one_line(str(error))}") from error
        return dict(found)

    def checked_dict(
        self, function: str, found: Any, like: Mapping[str, Numbers], finite: bool = True
    ) -> dict[str, Numbers]:
        """`found`, a part of what `function` has returned, as such a dict."""
        parts = self.keyed(function, found, like)
        return {
            key: self.checked(function, parts[key], value.shape, key, finite)
            for key, value in like.items()
        }

    def checked(
        self, function: str, found: Any, shape: tuple[int, ...] | None, label: str, finite: bool
    ) -> Numbers:
        """`found`, a part of what `function` has returned, as an array; shape `None`: a scalar."""
        try:
            if shape is None:
                assert_scalar(found, label)
            else:
                assert_shape(found, shape, label)
        except Mismatch as error:
            raise self.no_answer(f"{function}: {one_line(str(error))}") from error
        values = as_float64(np.asarray(found))
        unusual = first_unusual(values.ravel()) if finite else None
        if unusual is not None:
            _, what = unusual
            holds = "is" if values.ndim == 0 else "holds"
            raise self.no_answer(f"{function}: {label} {holds} {what}")
        return values

    def no_answer(self, what: str) -> NoAnswer:
        """The exception to raise, with where it was."""
        return NoAnswer(f"{self.place}{what}")
