"""Where the history lies, and how a command goes on where it can't be used."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

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
    """The history on disk. Raises `HistoryError` where it can't be used."""
    path = data_folder() / "history.db"
    try:
        return History(path, _now)
    except HistoryDamagedError as error:
        warn(str(error))
        return History(path, _now)


def open_history(*, create: bool = True) -> History:
    """The history on disk; where it can't be used, a warning and an empty one in memory.

    Without `create`, for a command that only asks, it is not made where it is missing.
    """
    try:
        if create or exists(data_folder() / "history.db"):
            return required_history()
    except HistoryError as error:
        warn(str(error))
    return History(None, _now)


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


def _now() -> datetime:
    return datetime.now(UTC)
