"""The hidden tests of a kata: found by name in its module, run by Hypothesis without pytest."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis import seed as seeded
from hypothesis.internal.conjecture import providers

from checker.kata import Kata

Body: TypeAlias = Callable[..., None]


@dataclass(frozen=True, slots=True)
class HiddenTest:
    """A `test_*` function; its docstring is its title in the report."""

    name: str
    title: str
    function: Any

    def run(
        self, submission: Any, watched: Callable[[Body], Body], *, examples: int, seed: int
    ) -> None:
        """Run the test, once only; `watched` wraps the body that runs for each input.

        It draws `examples` inputs, unless it says itself how many it needs.
        """
        if not hasattr(self.function, "hypothesis"):
            watched(self.function)(submission)
            return
        self.function.hypothesis.inner_test = watched(self.function.hypothesis.inner_test)
        chosen = settings(
            max_examples=getattr(self.function, "examples", examples),
            database=None,
            deadline=None,
            phases=(Phase.explicit, Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
            print_blob=False,
            verbosity=Verbosity.quiet,
        )
        with _no_constants_of_modules():
            chosen(seeded(seed)(self.function))(submission)


@dataclass(frozen=True, slots=True)
class HiddenTests:
    """The tests in their order, and how the diagnosis looks at an answer.

    `observe(arguments, result)` reduces an answer to what every right answer has in common, for
    katas where it is not unique; without it, the answer itself is compared.
    """

    tests: tuple[HiddenTest, ...]
    observe: Callable[[tuple[Any, ...], Any], Any]


def load_hidden_tests(kata: Kata) -> HiddenTests:
    """Import `hidden_tests.py` afresh: a test function can be run only once."""
    module = load_module(kata.folder / "hidden_tests.py")
    tests = tuple(
        HiddenTest(name, (value.__doc__ or name).strip().splitlines()[0].rstrip("."), value)
        for name, value in vars(module).items()
        if name.startswith("test_") and callable(value)
    )
    return HiddenTests(tests, getattr(module, "observe", _as_it_is))


@contextlib.contextmanager
def _no_constants_of_modules() -> Iterator[None]:
    """Keep Hypothesis from reading constants out of the source of every module for its draws.

    It would cost as much as a whole check, write a folder where the user is, and let the drawn
    inputs depend on which modules happen to be loaded. There is no public switch, so a Hypothesis
    without this function is left as it is: then only time is lost.
    """
    original = getattr(providers, "_get_local_constants", None)
    constants = getattr(providers, "Constants", None)
    if original is None or constants is None:
        yield
        return
    nothing = constants()
    setattr(providers, "_get_local_constants", lambda: nothing)  # noqa: B010 (private to mypy)
    try:
        yield
    finally:
        setattr(providers, "_get_local_constants", original)  # noqa: B010


def load_module(path: Path) -> ModuleType:
    """The module of a file, under no name that others could import."""
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}.{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _as_it_is(arguments: tuple[Any, ...], result: Any) -> Any:
    del arguments
    return result
