"""Where the history lies, and how a command goes on where it can't be used."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click

from checker.history import History, HistoryDamagedError, HistoryError


def data_folder() -> Path:
    """The folder of the history: `KATA_HOME`, or the platform's user data folder."""
    home = os.environ.get("KATA_HOME")
    if home:
        return Path(home)
    if sys.platform == "linux":  # what platformdirs says there, without its start-up time
        shared = os.environ.get("XDG_DATA_HOME", "").strip()
        return Path(shared or Path.home() / ".local" / "share") / "kata"
    from platformdirs import user_data_path

    return user_data_path("kata", appauthor=False)


def history_file() -> Path:
    """The file that holds the history."""
    return data_folder() / "history.db"


def required_history() -> History:
    """The history on disk. Raises `HistoryError` where it can't be used."""
    path = history_file()
    try:
        return History(path, _now)
    except HistoryDamagedError as error:
        warn(str(error))
        return History(path, _now)


def open_history() -> History:
    """The history on disk; where it can't be used, a warning and an empty one in memory."""
    try:
        return required_history()
    except HistoryError as error:
        warn(str(error))
        return History(None, _now)


def read_history() -> History:
    """As `open_history`, for a command that only asks: creates no file."""
    return open_history() if history_file().exists() else History(None, _now)


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
