"""What a mock interview means for the other commands: whose file it is, and when it is over."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from checker.cli import files
from checker.cli.clock import now
from checker.cli.target import Target, current_folder
from checker.errors import UserError
from checker.history import History
from checker.kata import find_kata, kata_names
from checker.mock import Session, clock_time, running, sessions


def interview_of(history: History, target: Target) -> Session | None:
    """The interview that a file belongs to, ended or not; one whose time is up is frozen first.

    It is any file in its folder that is for one of its katas.
    """
    session = _interview_in(history, target.absolute.parent)
    if session is None or session.kata(target.kata.name) is None:
        return None
    return settled(history, session)


def refuse_paused(session: Session) -> None:
    """Raise `UserError` where the clock of an interview stands still."""
    if session.paused:
        raise UserError(
            f"Mock interview {session.number} is paused, so nothing is judged; "
            "`kata mock resume` lets the clock go on."
        )


def interview_target(history: History) -> Target | None:
    """Inside an interview's folder: the file that was saved last; elsewhere `None`."""
    session = _interview_in(history, current_folder())
    if session is None:
        return None
    names = [record.name for record in session.katas if record.name in kata_names()]
    found = [name for name in names if files.exists(Path(f"{name}.py"))]
    if not found:
        return None
    latest = max(found, key=lambda name: Path(f"{name}.py").lstat().st_mtime_ns)
    return Target(find_kata(latest), Path(f"{latest}.py"), True)


def refuse_help(history: History, kata: str) -> None:
    """Raise `UserError` where a running interview forbids hints and solutions."""
    session = running(history, checks=False)
    if session is not None:
        session = settled(history, session)
    if session is None or session.ended:
        return
    if session.kata(kata) or _is_below(current_folder(), session.folder):
        raise UserError(
            f"No help during mock interview {session.number}, as in a real one "
            f"({clock_time(session.left(now()))} left); `kata mock finish` ends it."
        )


def interview_note(history: History, target: Target) -> str | None:
    """The line below the report on a file of an interview: the time left, or that it was late."""
    session = _interview_in(history, target.absolute.parent)
    if session is None or session.kata(target.kata.name) is None:
        return None
    settled(history, session)
    session = again(history, session)
    record = session.kata(target.kata.name)
    late = bool(record and record.attempts and record.attempts[-1].late)
    head = f"Mock interview {session.number}:"
    if not session.ended:
        return f"{head} {clock_time(session.left(now()))} left."
    end = f"it ended at {local(session.ended.at)}"
    return f"{head} {end}; this attempt counts as late." if late else f"{head} {end}, just now."


def settled(history: History, session: Session) -> Session:
    """The interview as it is now: frozen, if its time is up and nobody has noticed yet."""
    if not session.is_due(now()):
        return session
    freeze(history, session)
    return again(history, session, checks=False)


def freeze(history: History, session: Session) -> None:
    """Store every file as it is, and end the interview."""
    for record in session.katas:
        try:
            source = files.read(record.path)
        except UserError as error:  # it is missing: what was attempted is left to count
            data = {"unread": str(error)}
            history.record("mock_frozen", record.name, record.path, of=session.id, data=data)
        else:
            history.record("mock_frozen", record.name, record.path, of=session.id, source=source)
    history.record("mock_finished", of=session.id)


def again(history: History, session: Session, *, checks: bool = True) -> Session:
    """The same interview, read anew. Raises `UserError` where the history has lost it."""
    for one in sessions(history, checks=checks):
        if one.id == session.id:
            return one
    raise UserError(
        f"Mock interview {session.number} is no longer in the history; was it moved or deleted?"
    )


def local(at: datetime) -> str:
    """The time of day, on this machine's clock."""
    return f"{at.astimezone():%H:%M}"


def _interview_in(history: History, folder: Path) -> Session | None:
    """The interview in whose folder that one lies, unless it was abandoned."""
    for session in reversed(sessions(history, checks=False)):
        abandoned = session.ended is not None and session.ended.how == "abandoned"
        if not abandoned and _is_below(folder, session.folder):
            return session
    return None


def _is_below(folder: Path, top: Path) -> bool:
    """Whether a folder is the other one or inside it, whatever links lead there."""
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(top))
