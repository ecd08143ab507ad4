"""How a mock interview begins: which katas, its event, and what the candidate is told."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from checker.cli.clock import now
from checker.cli.interview import local, settled
from checker.cli.state import warn
from checker.errors import UserError
from checker.history import History
from checker.kata import Kata, Level, all_katas, find_kata
from checker.mock import Session, clock_time, running, sessions
from checker.mock_plan import MINUTES, choose, eligible, last_seen


def refuse_second(history: History) -> None:
    """Raise `UserError` where an interview is running."""
    session = running(history, checks=False)
    if session is None:
        return
    session = settled(history, session)
    if session.ended is None:
        left = clock_time(session.left(now()))
        raise UserError(
            f"Mock interview {session.number} is running ({left} left): `kata mock resume` goes "
            "back to it, `kata mock finish` or `kata mock abandon` ends it."
        )
    warn(_ended_meanwhile(session))


def chosen(
    history: History,
    minutes: float | None,
    level: Level | None,
    topics: Sequence[str],
    tracks: Sequence[str],
    names: Sequence[str],
    seed: int,
) -> tuple[tuple[Kata, ...], float]:
    """What is asked, in the order of the curriculum, and the minutes for it.

    Raises `UserError` where no kata is as wanted.
    """
    if names:
        if level or topics or tracks:
            raise UserError("--kata names the katas; leave --level, --topic and --track out.")
        wanted = {find_kata(name).name for name in names}
        named = tuple(kata for kata in all_katas() if kata.name in wanted)
        return named, minutes or float(sum(kata.minutes for kata in named))
    minutes = minutes or MINUTES[level]
    found = eligible(all_katas(), level, topics, tracks)
    katas = choose(found, last_seen(history), minutes, seed)
    if not katas:
        shortest = min(kata.minutes for kata in found)
        raise UserError(
            f"No kata fits into {minutes:g} minutes, the shortest takes {shortest}; "
            "give more time, or name one with --kata."
        )
    return katas, minutes


def record(
    history: History, folder: Path, katas: Sequence[Kata], data: dict[str, object]
) -> Session:
    """The interview, whose clock begins now.

    Raises `UserError` where another one has begun at the same moment.
    """
    number = history.record("mock_started", data=data)
    first = running(history, checks=False)
    if first is not None and first.id != number:
        history.record("mock_abandoned", of=number)
        raise UserError(
            f"Mock interview {first.number} was started at the same moment: "
            "`kata mock resume` goes to it."
        )
    for kata in reversed(katas):  # the one started last is what a bare `kata show` means
        path = folder / kata.file_name
        history.record("started", kata.name, path, data={"mock": number})
    return next(one for one in sessions(history, checks=False) if one.id == number)


def introduce(session: Session, katas: Sequence[Kata]) -> None:
    """Say what is asked, and where."""
    width = max(len(kata.name) for kata in katas)
    click.secho(
        f"Mock interview {session.number}: {session.minutes:g} minutes, seed {session.seed}",
        bold=True,
    )
    for kata in katas:
        click.echo(f"  {kata.name:<{width}}  {kata.level:<6} {kata.minutes:>3} min  {kata.title}")
    where = session.folder
    with suppress(ValueError, OSError):
        where = where.relative_to(Path.cwd())
    click.echo(f"\nIn another terminal:  cd {shlex.quote(str(where))}")
    click.echo(f"The task:             README.md, or kata show {katas[0].name}")
    click.echo(f"Check as you go:      kata check {katas[0].name}")
    click.echo(f"The time is up at {local(session.deadline)}.\n")


def _ended_meanwhile(session: Session) -> str:
    assert session.ended is not None
    return (
        f"Mock interview {session.number} ended at {local(session.ended.at)}; "
        f"`kata mock show {session.number}` has its scorecard."
    )
