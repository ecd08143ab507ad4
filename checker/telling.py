"""What a report says in words, in whatever form it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, assert_never

from checker.report import (
    Counterexample,
    Died,
    Failed,
    Isolation,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
    Verdict,
)
from checker.text import clean, one_line

Word: TypeAlias = Literal["passed", "failed", "raised", "timed out", "died", "not run"]

VERDICTS: Final[dict[Verdict, str]] = {"passed": "PASSED", "failed": "FAILED", "error": "ERROR"}


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome in one word, and what there is to say about it."""

    word: Word
    message: str | None = None
    traceback: str = ""
    counterexample: Counterexample | None = None


def told(outcome: Outcome) -> Told:
    """The outcome as what is said about it."""
    match outcome:
        case Passed():
            return Told("passed")
        case Failed(message, example):
            return Told("failed", message, "", example)
        case Raised(message, traceback, example):
            return Told("raised", message, traceback, example)
        case TimedOut(message, example):
            return Told("timed out", message, "", example)
        case Died(message, example):
            return Told("died", message, "", example)
        case NotRun(message):
            return Told("not run", message)
        case _:
            assert_never(outcome)


def summary(report: Report) -> str:
    """What the verdict is about: how many checks of which kata passed."""
    passed = sum(isinstance(check.outcome, Passed) for check in report.checks)
    if all(isinstance(check.outcome, NotRun) for check in report.checks):
        return f"{one_line(report.file)} could not be judged"
    if passed == len(report.checks):
        return f"{report.kata}, all {passed} checks"
    if report.verdict == "passed":
        return f"{report.kata}, {passed} of {len(report.checks)} checks; the others were not asked"
    return f"{report.kata}, {passed} of {len(report.checks)} checks passed"


def isolation_note(isolation: Isolation) -> str | None:
    """What the submission was not kept away from, or which layers were missing; `None` if none."""
    areas = {
        "process": isolation.process,
        "files": isolation.filesystem,
        "network": isolation.network,
        "memory": isolation.memory_limit,
    }
    open_areas = [name for name, closed in areas.items() if not closed]
    if open_areas:
        return f"Not isolated here: {', '.join(open_areas)}"
    if isolation.missing:
        return f"Isolated, but without {', '.join(isolation.missing)}"
    return None


def assigned(name: str, value: str) -> str:
    """An argument behind its name, its further lines below its first."""
    head = f"{one_line(name)} = "
    return head + clean(value).replace("\n", "\n" + " " * len(head))
