"""A report as the JSON object that `kata check --json` prints and the history keeps.

Fields may be added, never renamed, within a schema version.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final, TypeAlias, assert_never

from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)

SCHEMA_VERSION: Final = 1
JsonObject: TypeAlias = dict[str, Any]


def report_object(report: Report) -> JsonObject:
    """The object, of dicts, lists, strings, numbers, booleans and `None` alone."""
    error = report.load_error
    return {
        "schema_version": SCHEMA_VERSION,
        "kata": report.kata,
        "file": report.file,
        "verdict": report.verdict,
        "complete": report.complete,
        "message": error and error.message,
        "traceback": error and error.traceback,
        "checks": [_check(check) for check in report.checks],
        "mistakes": [asdict(mistake) for mistake in report.mistakes],
        "remarks": list(report.remarks),
        "output": report.output,
        "isolation": {**asdict(report.isolation), "missing": list(report.isolation.missing)},
        "seed": report.seed,
        "seconds": round(report.seconds, 3),
    }


def first_counterexample(report: JsonObject) -> tuple[str, Counterexample] | None:
    """Read back the first counterexample of an object, with the title of its check."""
    for check in report["checks"]:
        if check["counterexample"] is not None:
            return check["title"], Counterexample(**check["counterexample"])
    return None


def _check(check: Check) -> JsonObject:
    return {
        "name": check.name,
        "title": check.title,
        **_outcome(check.outcome),
        "seconds": round(check.seconds, 3),
    }


def _outcome(outcome: Outcome) -> JsonObject:
    match outcome:
        case Passed():
            return _fields("passed")
        case Failed(message, counterexample):
            return _fields("failed", message, counterexample)
        case Raised(message, traceback, counterexample):
            return _fields("raised", message, counterexample, traceback)
        case TimedOut(message, counterexample):
            return _fields("timed_out", message, counterexample)
        case Died(message, counterexample):
            return _fields("died", message, counterexample)
        case NotRun(message):
            return _fields("not_run", message)
        case _:
            assert_never(outcome)


def _fields(
    outcome: str,
    message: str | None = None,
    counterexample: Counterexample | None = None,
    traceback: str | None = None,
) -> JsonObject:
    return {
        "outcome": outcome,
        "message": message,
        "traceback": traceback,
        "counterexample": counterexample and asdict(counterexample),
    }
