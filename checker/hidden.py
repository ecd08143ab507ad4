"""The hidden tests of a kata: found by name in its module, run by Hypothesis without pytest."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeAlias

import hypothesis
from hypothesis import HealthCheck, Phase, Verbosity, settings
from hypothesis import seed as seeded
from hypothesis.internal.conjecture import providers

from checker.kata import Kata

Body: TypeAlias = Callable[..., None]

_FOR_BODIES: Final = tuple(
    getattr(hypothesis, name) for name in ("assume", "event", "note", "reject", "target")
)
"""What a test's body can use only while Hypothesis runs it."""
_drawn: dict[tuple[str, int, str, int, int], list[dict[str, Any]] | None] = {}
"""The inputs of a test: by file, its time, test, number of inputs and seed; None where a body
could change them.

They are the same for every submission. To draw them first costs less than to have Hypothesis run
the bodies, and a grading that follows another one, as in `kata watch`, has them already.
"""


@dataclass(frozen=True, slots=True)
class HiddenTest:
    """A `test_*` function; its docstring is its title in the report."""

    name: str
    title: str
    function: Any
    file: tuple[str, int]
    """The module's path, and when it was changed."""
    repeatable: bool
    """Whether its body may be called with inputs that were drawn before."""

    def run(
        self,
        submission: Any,
        watched: Callable[[Body], Body],
        *,
        examples: int,
        seed: int,
        searching: bool = False,
    ) -> None:
        """Run the test, once only; `watched` wraps the body that runs for each input.

        It draws `examples` inputs, unless it says itself how many it needs. With `searching` the
        body raises where an input breaks it, and Hypothesis looks for a smaller one.
        """
        if not hasattr(self.function, "hypothesis"):
            watched(self.function)(submission)
            return
        body = watched(self.function.hypothesis.inner_test)
        examples = getattr(self.function, "examples", examples)
        chosen = settings(
            max_examples=examples,
            database=None,
            deadline=None,
            phases=(Phase.explicit, Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
            print_blob=False,
            verbosity=Verbosity.quiet,
        )
        drawing = chosen(seeded(seed)(self.function))

        def draw(body: Body) -> None:
            self.function.hypothesis.inner_test = body
            with _no_constants_of_modules():
                drawing(submission)

        if searching or not self.repeatable:
            draw(body)
            return
        key = (*self.file, self.name, examples, seed)
        if key not in _drawn:
            inputs: list[dict[str, Any]] = []
            draw(lambda submission, **drawn: inputs.append(drawn))
            plain = all(_is_plain(tuple(drawn.values())) for drawn in inputs)
            _drawn[key] = inputs if plain else None
        kept = _drawn[key]
        if kept is None:
            draw(body)
            return
        for drawn in kept:
            body(submission, **drawn)


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
    path = kata.folder / "hidden_tests.py"
    module = load_module(path)
    file = str(path), path.stat().st_mtime_ns
    unrepeatable = {id(known) for known in (hypothesis, *_FOR_BODIES)}
    repeatable = unrepeatable.isdisjoint(map(id, vars(module).values()))
    tests = tuple(
        HiddenTest(name, _title(name, value), value, file, repeatable)
        for name, value in vars(module).items()
        if name.startswith("test_") and callable(value)
    )
    return HiddenTests(tests, getattr(module, "observe", _as_it_is))


def _title(name: str, function: Any) -> str:
    return (function.__doc__ or name).strip().splitlines()[0].rstrip(".")


def _is_plain(value: Any) -> bool:
    """Whether no test that is given it can change it, and it knows nothing of Hypothesis."""
    if isinstance(value, tuple):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, int | float | str)


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
