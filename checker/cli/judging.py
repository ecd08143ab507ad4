"""Judging a file on behalf of a command: what every command that grades does in the same way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checker import __version__
from checker.cli.interview import interview_of, refuse_paused
from checker.cli.live import LiveLine
from checker.cli.state import forgiving
from checker.cli.target import Target
from checker.history import History
from checker.launch import Workers
from checker.report import Report


def judge(
    target: Target,
    source: bytes,
    history: History,
    workers: Workers,
    *,
    seed: int = 0,
    only: str | None = None,
    mode: str = "check",
) -> Report:
    """The report on `source`, the text of the target's file; attempt and verdict are recorded.

    They are in the history before anybody sees them. `mode` says which command has asked. The
    report of a running mock interview names no mistakes; the one in the history does. Nor does that
    of a bug which is still to be found. Raises `UserError` where the file can't be judged at all.
    """
    from checker.debugging import bug_in, kept_back
    from checker.grading import grade

    attempt: int | None = None
    interview = None
    bug: str | None = None
    data: dict[str, Any] = {"mode": mode}
    with forgiving():
        interview = interview_of(history, target)
        if interview is not None:
            refuse_paused(interview)
            data["mock"] = interview.id
        starts = history.events("started", "reset", kata=target.kata.name)
        bug = bug_in(target.absolute, starts)
        if bug is not None:
            data["debug"] = True
        attempt = history.attempted(target.kata.name, target.absolute, source, data)
    with LiveLine() as line:
        report = grade(
            target.kata,
            source,
            file=str(target.path),
            workers=workers,
            seed=seed,
            only=only,
            progress=line.show,
        )
    if attempt is not None:
        with forgiving():
            history.judged(attempt, target.absolute, report, __version__)
    if interview is not None and interview.ended is None:
        return replace(report, mistakes=())
    return report if bug is None else kept_back(report, target.kata, bug)
