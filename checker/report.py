"""The verdict as values: what `grade` returns, and what is drawn, stored and counted.

A check's outcome is a union of frozen classes; whoever reads it matches every case and ends in
`assert_never`, so that the type checker proves that none is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["passed", "failed", "error"]


@dataclass(frozen=True, slots=True)
class Counterexample:
    """The smallest call that was found to break a check, as text that NumPy users can read."""

    call: str
    """The call; where it is one of a function of the test's, that function before it."""
    arguments: dict[str, str]
    expected: str | None
    actual: str | None
    script: str
    """The call as Python source: `import`s, the arguments and the call itself."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Every drawn input was answered rightly."""


@dataclass(frozen=True, slots=True)
class Failed:
    """An answer was wrong."""

    message: str
    counterexample: Counterexample | None


@dataclass(frozen=True, slots=True)
class Raised:
    """The submission raised; `traceback` holds the frames of the candidate's own file only."""

    message: str
    traceback: str
    counterexample: Counterexample | None


@dataclass(frozen=True, slots=True)
class TimedOut:
    """A call, or the check as a whole, used up its seconds."""

    message: str
    counterexample: Counterexample | None


@dataclass(frozen=True, slots=True)
class Died:
    """The worker process ended in the middle of a call: a signal, an exit, no memory."""

    message: str
    counterexample: Counterexample | None


@dataclass(frozen=True, slots=True)
class NotRun:
    """The check was not started; `message` says why."""

    message: str


Outcome: TypeAlias = Passed | Failed | Raised | TimedOut | Died | NotRun


@dataclass(frozen=True, slots=True)
class Check:
    """One hidden test and what came of it."""

    name: str
    title: str
    outcome: Outcome
    seconds: float


@dataclass(frozen=True, slots=True)
class NamedMistake:
    """A mistake that explains the wrong answers: from the catalogue or a general relation."""

    slug: str
    title: str
    explanation: str


@dataclass(frozen=True, slots=True)
class LoadError:
    """The file could not be judged at all: no Python, no such function, it crashed on import."""

    message: str
    traceback: str


@dataclass(frozen=True, slots=True)
class Isolation:
    """Which layers keep the submission away from the rest of the machine."""

    process: bool
    filesystem: bool
    network: bool
    memory_limit: bool
    how: str
    missing: tuple[str, ...] = ()
    """The layers that could not be had here, each with the reason."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found out about one file."""

    kata: str
    file: str
    checks: tuple[Check, ...]
    load_error: LoadError | None
    mistakes: tuple[NamedMistake, ...]
    remarks: tuple[str, ...]
    output: str
    """What the submission printed, bounded and without control characters."""
    isolation: Isolation
    seed: int
    seconds: float

    @property
    def verdict(self) -> Verdict:
        """`error` where nothing could be judged, `failed` where an answer was wrong."""
        if self.load_error is not None:
            return "error"
        outcomes = [check.outcome for check in self.checks]
        if any(isinstance(outcome, Failed | Raised) for outcome in outcomes):
            return "failed"
        if any(isinstance(outcome, TimedOut | Died) for outcome in outcomes):
            return "error"
        return "passed" if any(isinstance(outcome, Passed) for outcome in outcomes) else "error"

    @property
    def complete(self) -> bool:
        """Whether every check was run, none left out by `--only` or by an early end."""
        return not any(isinstance(check.outcome, NotRun) for check in self.checks)
