"""The reference solution of a kata, as the judge calls it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from checker.hidden import load_module
from checker.kata import Kata
from checker.submission import Call, live
from checker.worker import Source


@dataclass(frozen=True, slots=True)
class Reference:
    """The module `solution.py`."""

    module: ModuleType

    def answer(self, call: Call, arguments: Sequence[Any] | None = None) -> Any:
        """What the reference answers to a call, or to the same with other arguments.

        Raises whatever it raises on arguments that are not legal.
        """
        values = call.arguments if arguments is None else arguments
        return self._function(call)(*map(live, values), **call.keywords)

    def named(self, call: Call, arguments: Sequence[Any] | None = None) -> dict[str, Any]:
        """The arguments of a call (or others in their place) by their names."""
        values = call.arguments if arguments is None else arguments
        names = list(inspect.signature(self._function(call)).parameters)
        names += [f"argument_{index}" for index in range(len(names), len(values))]
        return dict(zip(names, values, strict=False)) | call.keywords

    def _function(self, call: Call) -> Callable[..., Any]:
        if call.program is not None:
            return Source(call.function, call.program).function(vars(self.module))
        function: Callable[..., Any] = getattr(self.module, call.function)
        return function


def load_reference(kata: Kata) -> Reference:
    """Import the reference solution afresh."""
    return Reference(load_module(kata.solution_folder / "solution.py"))
