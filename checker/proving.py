"""Proof of a kata: the stub fails, the solution passes, and every catalogued mistake is caught."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from checker.grading import SHRINKS, grade_locally
from checker.kata import Kata
from checker.mistakes import Mistake, load_mistakes
from checker.report import NotRun, Passed, Report

_NONE: Final = (0, 0)
"""Nobody looks at the counterexamples of a proof, so there is no search for small ones."""

Progress: TypeAlias = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Proven:
    """One catalogued mistake, the checks that caught it, and the mistakes that were named."""

    slug: str
    title: str
    caught_by: tuple[str, ...]
    named: tuple[str, ...]

    @property
    def named_rightly(self) -> bool:
        """Whether it was named as itself and as nothing else."""
        return self.named == (self.slug,)


@dataclass(frozen=True, slots=True)
class Proof:
    """What grading the kata's own files has shown."""

    kata: str
    checks: tuple[str, ...]
    stub_fails: bool
    solution: Report
    mistakes: tuple[Proven, ...]

    @property
    def holds(self) -> bool:
        """The stub fails, the solution passes every check, every mistake is caught by one."""
        return (
            self.stub_fails
            and self.solution.verdict == "passed"
            and self.solution.complete
            and all(mistake.caught_by for mistake in self.mistakes)
        )

    @property
    def catches_alone(self) -> dict[str, tuple[str, ...]]:
        """For each check the mistakes that no other check catches."""
        return {
            check: tuple(m.slug for m in self.mistakes if m.caught_by == (check,))
            for check in self.checks
        }

    @property
    def catches(self) -> Counter[str]:
        """For each check the number of mistakes that it catches."""
        return Counter(check for mistake in self.mistakes for check in mistake.caught_by)


def prove(kata: Kata, *, seed: int = 0, progress: Progress | None = None) -> Proof:
    """Grade the stub, the reference solution and every mistake in this process.

    `progress` is told title, number (from 1) and count as a mistake begins.
    """
    mistakes = load_mistakes(kata)
    stub = grade_locally(kata, kata.stub(), seed=seed, shrinks=_NONE)
    solution = grade_locally(kata, kata.solution(), seed=seed)
    proven = []
    for index, mistake in enumerate(mistakes, 1):
        if progress is not None:
            progress(mistake.title, index, len(mistakes))
        proven.append(_proven(kata, mistake, seed))
    return Proof(
        kata=kata.name,
        checks=tuple(check.name for check in solution.checks),
        stub_fails=stub.verdict != "passed",
        solution=solution,
        mistakes=tuple(proven),
    )


def _proven(kata: Kata, mistake: Mistake, seed: int) -> Proven:
    source = mistake.applied(kata.solution())
    for shrinks in (_NONE, SHRINKS):  # the calls of a search may tell two mistakes apart
        report = grade_locally(kata, source, seed=seed, shrinks=shrinks)
        named = tuple(entry.slug for entry in report.mistakes)
        proven = Proven(mistake.slug, mistake.title, _caught_by(report), named)
        if proven.named_rightly:
            break
    return proven


def _caught_by(report: Report) -> tuple[str, ...]:
    return tuple(
        check.name for check in report.checks if not isinstance(check.outcome, Passed | NotRun)
    )
