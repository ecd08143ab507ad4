"""After a mock interview: judge what nobody has checked, the scorecard, the oral part."""

from __future__ import annotations

import sys

import click

from checker.cli.interview import again, local
from checker.cli.mock_oral import ask, questions_left
from checker.cli.scorecard import show_scorecard
from checker.cli.state import warn
from checker.cli.target import Target
from checker.history import History
from checker.kata import find_kata, kata_names
from checker.mock import KataRecord, Session


def conclude(history: History, session: Session) -> None:
    """After the end: judge what nobody has checked, show the scorecard, offer the questions."""
    assert session.ended is not None
    if session.ended.how == "time_up":
        click.echo(
            f"The time was up at {local(session.ended.at)}; the files are frozen as they are."
        )
    for record in session.katas:
        if record.late_text is not None:
            warn(
                f"{record.name}.py was frozen late; the last text that was checked in time counts."
            )
    session = judge_frozen(history, session)
    show_scorecard(session, history)
    if not questions_left(session) or not sys.stdin.isatty():
        return
    if click.confirm("\nBegin the oral part now?", default=True):
        ask(history, session)
        show_scorecard(again(history, session), history)


def judge_frozen(history: History, session: Session) -> Session:
    """Judge each text that counts and has no verdict yet; an untouched stub needs none.

    The interview with that; one that is running, or was abandoned, is left alone.
    """
    if session.ended is None or session.ended.how == "abandoned":
        return session
    due = [(record, source) for record in session.katas if (source := _unjudged(history, record))]
    if not due:
        return session
    from checker.cli.judging import judge
    from checker.launch import Workers

    with Workers() as workers:
        for record, source in due:
            target = Target(find_kata(record.name), record.path, True)
            judge(target, source, history, workers, mode="frozen")
    return again(history, session)


def _unjudged(history: History, record: KataRecord) -> bytes | None:
    """The text that counts, if no attempt has its verdict."""
    if record.counted is None or record.name not in kata_names():
        return None
    source = history.source(record.counted)
    judged = [attempt for attempt in record.attempts if attempt.verdict and attempt.complete]
    known = [history.source(attempt.id) for attempt in judged if not attempt.late]
    if source in (None, find_kata(record.name).stub().encode()) or source in known:
        return None
    return source
