"""Where the history lies, and how a command goes on where it can't be used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from checker.cli.clock import now
from checker.cli.files import exists
from checker.history import History, HistoryDamagedError, HistoryError


def data_folder() -> Path:
    """The folder of the history: `KATA_HOME`, or the platform's user data folder.

    Raises `HistoryError` where nobody knows the user's home.
    """
    home = os.environ.get("KATA_HOME")
    if home:
        return Path(home)
    if sys.platform == "linux":  # what platformdirs says there, without its start-up time
        shared = os.environ.get("XDG_DATA_HOME", "").strip()
        try:
            return Path(shared or Path.home() / ".local" / "share") / "kata"
        except RuntimeError as error:
            raise HistoryError("You have no home folder; set KATA_HOME to a folder.") from error
    from platformdirs import user_data_path

    return user_data_path("kata", appauthor=False)


def required_history() -> History:
    """The history on disk. It and its methods raise `HistoryError` where it can't be used."""
    return _history(None)


def open_history(*, create: bool = True) -> History:
    """The history on disk; where it can't be used, now or later, a warning and one in memory.

    Without `create`, for a command that only asks, it is not made where it is missing.
    """
    try:
        if create or not _is_missing(data_folder() / "history.db"):
            return _history(warn)
    except HistoryError as error:
        warn(str(error))
    return History(None, now)


@contextmanager
def forgiving() -> Iterator[None]:
    """Warn and go on where the history can't be used."""
    try:
        yield
    except HistoryError as error:
        warn(str(error))


def warn(sentence: str) -> None:
    """Print one sentence on standard error."""
    click.echo(f"kata: {sentence}", err=True)


def _history(tell: Callable[[str], None] | None) -> History:
    path = data_folder() / "history.db"
    for _ in ("its log", "the file"):  # either may be damaged, or both
        try:
            return History(path, now, tell)
        except HistoryDamagedError as error:
            warn(str(error))
    return History(path, now, tell)


def _is_missing(path: Path) -> bool:
    """Whether nothing lies there for certain, its companion of recent events included."""
    try:
        path.lstat()
    except FileNotFoundError:
        return not exists(path.with_name(path.name + "-wal"))
    except OSError:
        return False
    return False
