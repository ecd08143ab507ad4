"""A report whose texts can do nothing to whoever reads them: the one place for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from checker.report import (
    Counterexample,
    Died,
    Failed,
    LoadError,
    NamedMistake,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.text import SENTENCE, clean, one_line, visible


def harmless(report: Report) -> Report:
    """The report with every text in it cleaned, and bounded as `checker.text` says.

    A sentence is one line. `file` stays what the user typed: programs look for it. The script of
    a counterexample stays whole, as half of it would be none; its arguments are the judge's.
    """
    error = report.load_error
    return replace(
        report,
        checks=tuple(replace(check, outcome=_outcome(check.outcome)) for check in report.checks),
        load_error=error and LoadError(one_line(error.message, SENTENCE), clean(error.traceback)),
        mistakes=tuple(
            NamedMistake(
                mistake.slug, one_line(mistake.title), one_line(mistake.explanation, SENTENCE)
            )
            for mistake in report.mistakes
        ),
        remarks=tuple(one_line(remark, SENTENCE) for remark in report.remarks),
        output=clean(report.output),
    )


def _outcome(outcome: Outcome) -> Outcome:
    match outcome:
        case Passed():
            return outcome
        case NotRun(message):
            return NotRun(one_line(message, SENTENCE))
        case Failed() | TimedOut() | Died():
            return replace(
                outcome,
                message=one_line(outcome.message, SENTENCE),
                counterexample=_counterexample(outcome.counterexample),
            )
        case Raised(message, traceback, example):
            return Raised(one_line(message, SENTENCE), clean(traceback), _counterexample(example))
        case _:
            assert_never(outcome)


def _counterexample(example: Counterexample | None) -> Counterexample | None:
    return example and Counterexample(
        call=clean(example.call),
        arguments={one_line(name): clean(value) for name, value in example.arguments.items()},
        expected=None if example.expected is None else clean(example.expected),
        actual=None if example.actual is None else clean(example.actual),
        script=visible(example.script),
    )
