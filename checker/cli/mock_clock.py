"""The clock of a mock interview: live on a terminal, a line now and then where there is none.

It only watches. The clock is in the history, so leaving the view, or losing it, changes nothing.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

import click

from checker.cli import files
from checker.cli.clock import clock
from checker.cli.interview import again, freeze, local
from checker.history import History, HistoryError
from checker.mock import KataRecord, Session, clock_time

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from checker.cli.keys import ReadKey

LAST_CALL: Final = 5 * 60.0
"""Seconds before the end at which the second warning comes."""
_TICK: Final = 0.25
_PIPED_TICK: Final = 5.0
_FRESH: Final = 0.9
"""Seconds after which the history is asked again what others have done."""
_BAR: Final = 40
_BACK: Final = 2.0
"""Seconds that a clock may be set back without a word."""


def watch(history: History, session: Session) -> None:
    """Show the clock until the interview ends or the user leaves."""
    can_draw = os.environ.get("TERM") not in ("dumb", "unknown")
    if sys.stdin.isatty() and sys.stdout.isatty() and can_draw:
        _View(history, session).live()
    else:
        _View(history, session).lines()


def rows(session: Session, now: datetime) -> list[str]:
    """The state of an interview in plain lines of at most 80 columns."""
    width = max(len(record.name) for record in session.katas)
    return [
        f"Mock interview {session.number}: {_state(session, now)}",
        *(
            f"  {record.name:<{width}}  {_par(record)}  {progress(record)}"
            for record in session.katas
        ),
    ]


def progress(record: KataRecord) -> str:
    """How far a kata is, in a few words."""
    checked = [attempt for attempt in record.attempts if not attempt.late and not attempt.frozen]
    if record.solved_after is not None:
        count = f" with check {len(checked)}" if checked else ""
        return f"solved at {clock_time(record.solved_after)}{count}"
    if not files.exists(record.path):
        return "its file is missing"
    if not checked:
        return "not checked yet"
    last = checked[-1]
    times = "1 check" if len(checked) == 1 else f"{len(checked)} checks"
    if last.verdict is None or not last.total:
        return f"could not be judged at {clock_time(last.seconds)} ({times})"
    return f"{last.passed} of {last.total} passed at {clock_time(last.seconds)} ({times})"


def trouble(session: Session, now: datetime) -> str | None:
    """What is wrong with the clock or the folder, in a sentence."""
    if (session.last_event - now).total_seconds() > _BACK:
        return (
            f"The clock of this machine was set back: it is {local(now)}, and the interview's last "
            f"entry is from {local(session.last_event)}. Set it right; until then times are wrong."
        )
    if session.ended is None and not session.folder.is_dir():
        return (
            f"The folder {session.folder} is gone; what was checked is kept, and "
            "`kata mock finish` ends the interview."
        )
    return None


def _state(session: Session, now: datetime) -> str:
    if session.ended is not None:
        hows = {"finished": "finished", "time_up": "the time was up", "abandoned": "abandoned"}
        return f"{hows[session.ended.how]} at {local(session.ended.at)}"
    left = f"{clock_time(session.left(now))} of {clock_time(session.seconds)} left"
    return f"paused, {left}" if session.paused else f"{left}, until {local(session.deadline)}"


def _par(record: KataRecord) -> str:
    return "      " if record.par is None else f"{record.par:>2} min"


class _View:
    """What has been said already, and the two ways to show the rest."""

    def __init__(self, history: History, session: Session) -> None:
        self._history = history
        self._session = session
        self._said: set[str] = set()
        self._fresh_until = 0.0
        self._refused: str | None = None
        left = session.left(clock().now())
        self._warnings = [
            (seconds, text)
            for seconds, text in [
                (session.seconds / 2, "Half time"),
                (LAST_CALL, "Last call"),
            ]
            if seconds < left and (seconds != LAST_CALL or session.seconds > 2 * LAST_CALL)
        ]

    def lines(self) -> None:
        """A line at the start, for every change and every warning."""
        shown: list[str] = []
        while not self._is_over():
            now = clock().now()
            lines = rows(self._session, now)
            for line in [*self._news(now), *([lines[0]] if not shown else [])]:
                click.echo(line)
            for line in (line for line in lines[1:] if line not in shown):
                click.echo(line)
            shown = lines
            sys.stdout.flush()
            self._fresh_until = 0.0
            clock().wait(min(_PIPED_TICK, max(self._session.left(now), 0.01)))

    def live(self) -> None:
        """The countdown, with keys."""
        from rich.console import Console
        from rich.live import Live

        from checker.cli.keys import keys

        console = Console(highlight=False)
        with keys() as read, Live(console=console, auto_refresh=False, transient=True) as live:
            while not self._is_over():
                now = clock().now()
                for line in self._news(now):
                    console.print(line, style="bold yellow")
                live.update(self._picture(console, now), refresh=True)
                if self._left(read, console.print):
                    break

    def _is_over(self) -> bool:
        """Whether it has ended; at the deadline it is frozen.

        The history is asked what others have done, now and then, and before anything is frozen.
        Where it can't be used just now, that is said, and tried again.
        """
        due = self._session.is_due(clock().now())
        if not due and time.monotonic() < self._fresh_until:
            return False
        self._fresh_until = time.monotonic() + _FRESH
        try:
            self._session = again(self._history, self._session)
            if self._session.is_due(clock().now()):
                freeze(self._history, self._session)
                self._session = again(self._history, self._session)
        except HistoryError as error:
            self._refused = str(error)
        return self._session.ended is not None

    def _news(self, now: datetime) -> list[str]:
        """What is to be said now, and was not said before; the bell comes with a warning."""
        said: list[str] = []
        left = self._session.left(now)
        due = [text for seconds, text in self._warnings if left <= seconds]
        if due:  # of several at once, after a sleep of the machine, only the last
            self._warnings = [one for one in self._warnings if left > one[0]]
            click.echo("\a", nl=False, err=True)
            said.append(f"{due[-1]}: {clock_time(left)} left.")
        for wrong in (self._refused, trouble(self._session, now)):
            about = wrong and wrong.split(":")[0]  # behind the colon it may change by the minute
            if wrong and about and about not in self._said:
                self._said.add(about)
                said.append(wrong)
        return said

    def _left(self, read: ReadKey, tell: Callable[[str], None]) -> bool:
        """Wait for a key, and obey it; whether it was the one that leaves."""
        key = read(_TICK)
        if key == "q":
            return True
        if key == "p" and not self._session.allow_pause:
            if "pause" not in self._said:
                tell("No pauses: this interview was started without --allow-pause.")
            self._said.add("pause")
        elif key == "p":
            kind = "mock_resumed" if self._session.paused else "mock_paused"
            self._history.record(kind, of=self._session.id)
            self._fresh_until = 0.0
        return False

    def _picture(self, console: Console, now: datetime) -> Text:
        from rich.text import Text

        session = self._session
        left = session.left(now)
        full, empty = ("#", "-") if console.options.ascii_only else ("━", "─")
        gone = min(_BAR, round(_BAR * (1 - left / session.seconds)))
        colour = (
            "red" if left <= LAST_CALL else "yellow" if left <= session.seconds / 2 else "green"
        )
        lines = rows(session, now)
        keys = ["q leaves this view, the clock goes on"]
        if session.allow_pause:
            keys.append("p goes on" if session.paused else "p pauses")
        text = Text.assemble(
            *("\n", (lines[0], "bold"), "\n"),
            *("  ", (full * gone, colour), (empty * (_BAR - gone), "dim"), "\n\n"),
        )
        for line, record in zip(lines[1:], session.katas, strict=True):
            text.append(line + "\n", style="green" if record.solved_after is not None else "")
        text.append(f"\nEdit and `kata check` in {session.folder.name}\n", style="dim")
        text.append("   ".join(keys), style="dim")
        return text
