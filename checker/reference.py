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


@dataclass(frozen=True, slots=True)
class Reference:
    """The module `solution.py`."""

    module: ModuleType

    def answer(self, function: str, arguments: Sequence[Any], keywords: dict[str, Any]) -> Any:
        """What the reference answers. Raises whatever it raises on arguments that are not legal."""
        target: Callable[..., Any] = getattr(self.module, function)
        return target(*map(live, arguments), **keywords)

    def named(self, call: Call, arguments: Sequence[Any] | None = None) -> dict[str, Any]:
        """The arguments of a call (or others in their place) by their names."""
        values = call.arguments if arguments is None else arguments
        target = getattr(self.module, call.function, None)
        names = list(inspect.signature(target).parameters) if target else []
        names += [f"argument_{index}" for index in range(len(names), len(values))]
        return dict(zip(names, values, strict=False)) | call.keywords


def load_reference(kata: Kata) -> Reference:
    """Import the reference solution afresh."""
    return Reference(load_module(kata.solution_folder / "solution.py"))
