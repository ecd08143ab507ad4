"""The history: an append-only record of what was started, attempted, judged and shown.

One SQLite file. Every event is one row, written in one transaction and never changed; triggers
refuse to update or delete. A process killed at any instant leaves an attempt without a verdict at
worst. Progress, hints given and the like are queries over the events.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from checker.errors import UserError

if TYPE_CHECKING:  # they, and `json` below, would slow `kata start` down
    from checker.report import Report
    from checker.report_json import JsonObject

Clock: TypeAlias = Callable[[], datetime]
State: TypeAlias = Literal["new", "started", "passed"]

SCHEMA: Final = 1
BUSY_SECONDS: Final = 5.0
"""How long a write waits for another process."""

_CREATE = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    kata TEXT NOT NULL,
    path TEXT,
    source BLOB,
    "of" INTEGER REFERENCES events (id),
    data TEXT NOT NULL,
    report TEXT
);
CREATE INDEX IF NOT EXISTS events_kind ON events (kind, kata);
CREATE INDEX IF NOT EXISTS events_path ON events (path, kind);
CREATE TRIGGER IF NOT EXISTS events_kept BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER IF NOT EXISTS events_fixed BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
PRAGMA user_version = {SCHEMA};
COMMIT;
"""


class HistoryError(UserError):
    """The history can't be used just now; a command that can do without it goes on."""


class HistoryDamagedError(HistoryError):
    """The file was no database any more. It has been renamed; opening again begins a new one."""


class History:
    """The events in the file `path` (`None`: in memory, for as long as the object lives).

    The file and its folder are created where they are missing. Every method may raise
    `HistoryError`; the object can be used on.
    """

    def __init__(self, path: Path | None, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        with self._translated():
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(
                path or ":memory:", timeout=BUSY_SECONDS, isolation_level=None
            )
        try:
            with self._translated():
                self._prepare()
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """Release the file."""
        self._db.close()

    def __enter__(self) -> History:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # What happened.

    def started(self, kata: str, path: Path) -> None:
        """A stub is about to be written to `path`."""
        self._append("started", kata, path)

    def saved(self, kata: str, path: Path, source: bytes) -> None:
        """`source` is the text of a file that is about to be replaced."""
        self._append("saved", kata, path, source=source)

    def reset(self, kata: str, path: Path) -> None:
        """A fresh stub is about to take the place of the file."""
        self._append("reset", kata, path)

    def attempted(self, kata: str, path: Path, source: bytes) -> int:
        """A file is about to be judged. Returns the attempt, for `judged`."""
        return self._append("attempted", kata, path, source=source)

    def judged(self, attempt: int, path: Path, report: Report, version: str) -> None:
        """The verdict on an attempt, from the judge of that version, before anybody sees it."""
        import json

        from checker.report_json import report_object

        data = {
            "verdict": report.verdict,
            "complete": report.complete,
            "seconds": report.seconds,
            "seed": report.seed,
            "version": version,
        }
        whole = json.dumps(report_object(report))  # beside `data`, which queries read
        self._append("judged", report.kata, path, of=attempt, data=json.dumps(data), report=whole)

    def hinted(self, kata: str, stage: int) -> None:
        """The hint of that stage (from 1) is about to be shown."""
        self._append("hinted", kata, data=f'{{"stage": {stage}}}')

    def solution_shown(self, kata: str) -> None:
        """The reference solution is about to be shown."""
        self._append("solution_shown", kata)

    # What follows from it.

    def starts(self) -> list[tuple[str, Path]]:
        """What was started, the latest first: katas and their files."""
        query = "SELECT kata, path FROM events WHERE kind = 'started' ORDER BY id DESC"
        return [(kata, Path(path)) for kata, path in self._rows(query)]

    def hints_given(self, kata: str) -> int:
        """How many hints were shown since the kata was last started or reset."""
        query = """
            SELECT coalesce(max(json_extract(data, '$.stage')), 0) FROM events
            WHERE kind = 'hinted' AND kata = ?1 AND id > (
                SELECT coalesce(max(id), 0) FROM events
                WHERE kind IN ('started', 'reset') AND kata = ?1)
        """
        return int(self._rows(query, kata)[0][0])

    def states(self) -> dict[str, State]:
        """The state of every kata that was touched; any other is new."""
        touched = "SELECT DISTINCT kata FROM events WHERE kind IN ('started', 'attempted')"
        passed = """
            SELECT DISTINCT kata FROM events WHERE kind = 'judged'
            AND json_extract(data, '$.verdict') = 'passed' AND json_extract(data, '$.complete')
        """
        states: dict[str, State] = {kata: "started" for (kata,) in self._rows(touched)}
        states.update({kata: "passed" for (kata,) in self._rows(passed)})
        return states

    def reports(self, path: Path) -> Iterator[JsonObject]:
        """The reports on a file, the latest first."""
        import json

        query = "SELECT report FROM events WHERE kind = 'judged' AND path = ? ORDER BY id DESC"
        for (report,) in self._rows(query, _text(path)):
            yield json.loads(report)

    # The file.

    def _append(
        self,
        kind: str,
        kata: str,
        path: Path | None = None,
        *,
        source: bytes | None = None,
        of: int | None = None,
        data: str = "{}",
        report: str | None = None,
    ) -> int:
        at = self._clock().astimezone(UTC).isoformat(timespec="milliseconds")
        row = (at, kind, kata, path and _text(path), source, of, data, report)
        with self._translated():
            cursor = self._db.execute(
                'INSERT INTO events (at, kind, kata, path, source, "of", data, report)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _rows(self, query: str, *values: str) -> list[Any]:
        with self._translated():
            return self._db.execute(query, values).fetchall()

    def _prepare(self) -> None:
        self._turn_wal_on()
        # With WAL a commit survives a kill at any instant; a power cut may undo the last ones.
        self._db.execute("PRAGMA synchronous = NORMAL")
        version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if version == 0:
            self._db.executescript(_CREATE)
        elif version > SCHEMA:
            raise HistoryError(
                f"The history {self._path} was written by a newer kata; update this one."
            )
        self._db.execute("SELECT max(id) FROM events").fetchone()  # damage shows here

    def _turn_wal_on(self) -> None:
        """SQLite does not wait by itself where two processes switch the mode at once."""
        if self._db.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            return
        deadline = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                self._db.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Say in a sentence what hinders SQLite; a fault of ours keeps its traceback."""
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
            raise
        except sqlite3.DatabaseError as error:
            if _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
                raise self._set_aside() from error
            raise self._unusable(_REASONS.get(_code(error), str(error))) from error
        except OSError as error:
            raise self._unusable(error.strerror or str(error)) from error

    def _unusable(self, reason: str) -> HistoryError:
        return HistoryError(
            f"The history {self._path} can't be used ({reason}); "
            "mend that, or set KATA_HOME to another folder."
        )

    def _set_aside(self) -> HistoryError:
        """Rename what is damaged, so that a new history can begin and nothing is lost.

        This object goes on in memory.
        """
        assert self._path is not None
        self._db.close()
        self._db = sqlite3.connect(":memory:", isolation_level=None)
        self._db.executescript(_CREATE)
        stem = f"{self._path.stem}.corrupt-{self._clock().astimezone(UTC):%Y%m%dT%H%M%S}"
        aside = self._path.with_name(f"{stem}.db")
        number = 1
        while aside.exists():
            number += 1
            aside = self._path.with_name(f"{stem}-{number}.db")
        try:
            for suffix in ("-wal", "-shm", ""):
                part = self._path.with_name(self._path.name + suffix)
                if part.exists():
                    part.rename(aside.with_name(aside.name + suffix))
        except OSError as error:
            return self._unusable(f"it is damaged, and {error.strerror}")
        return HistoryDamagedError(
            f"The history {self._path} was damaged; it is kept as {aside.name}, a new one begins."
        )


_REASONS: Final = {
    sqlite3.SQLITE_BUSY: f"another process has held it for {BUSY_SECONDS:g} s",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened",
    sqlite3.SQLITE_PERM: "it can't be opened",
    sqlite3.SQLITE_FULL: "the disk is full",
}


def _code(error: sqlite3.Error) -> int:
    """The primary result code, without the details in the higher bits."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _text(path: Path) -> str:
    """A path as text that SQLite can hold, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
