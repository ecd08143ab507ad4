"""The history: an append-only record of what was started, attempted, judged and shown.

One SQLite file. Every event is one row, written in one transaction and never changed; triggers
refuse to update or delete. A process killed at any instant leaves an attempt without a verdict at
worst. Progress, hints given and the like are queries over the events.

What is damaged is renamed, never repaired, overwritten or deleted; what is only in use, full,
read-only or not ours is left alone.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

from checker.errors import UserError
from checker.history_file import guarded, identity, log_is_damaged

if TYPE_CHECKING:  # they, and `json` below, would slow `kata start` down
    from checker.report import Report
    from checker.report_json import JsonObject

Clock: TypeAlias = Callable[[], datetime]
State: TypeAlias = Literal["new", "started", "passed"]

SCHEMA: Final = 1
BUSY_SECONDS: Final = 5.0
"""How long a write waits for another process."""

_APPLICATION: Final = 0x6B617461  # "kata", in the place where SQLite files say whose they are
_COLUMNS: Final = frozenset(("id", "at", "kind", "kata", "path", "source", "of", "data", "report"))
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
PRAGMA application_id = {_APPLICATION};
COMMIT;
"""


class HistoryError(UserError):
    """The history can't be used just now; a command that can do without it goes on."""


class HistoryDamagedError(HistoryError):
    """The file was damaged. Its bytes are kept under another name; opening again goes on."""


class _DamagedError(Exception):
    """Damage that SQLite does not see: it would begin a new file over what is left."""


class Event(NamedTuple):
    """One row: what happened, when (UTC), to which kata and file; `of` is the event it follows."""

    id: int
    at: datetime
    kind: str
    kata: str
    path: Path | None
    of: int | None
    data: dict[str, Any]


class Record(NamedTuple):
    """One row as it is stored, to be carried to another history.

    `data` and the report are what their JSON says.
    """

    id: int
    at: str
    kind: str
    kata: str
    path: str | None
    source: bytes | None
    of: int | None
    data: dict[str, Any]
    report: JsonObject | None


class History:
    """The events in the file `path` (`None`: in memory, for as long as the object lives).

    The file and its folder are created where they are missing. Every method may raise
    `HistoryError`; the object can be used on. With `tell` only the constructor does: later trouble
    is told there in a sentence, and the object goes on, with the new file that takes the place of
    a damaged one or else in memory.
    """

    def __init__(
        self, path: Path | None, clock: Clock, tell: Callable[[str], None] | None = None
    ) -> None:
        self._path = path
        self._clock = clock
        self._tell = tell
        self._db: sqlite3.Connection | None = None
        if path is None:
            self._use_memory()
            return
        with self._translated():
            # Where the file really lies: SQLite keeps its companions there, whatever link led to
            # it and wherever the working folder moves to.
            self._file = Path(os.path.realpath(path))
            self._identity = identity(self._file)
            self._open()

    def close(self) -> None:
        """Release the file."""
        if self._db is not None:
            self._db.close()
            self._db = None

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

    def attempted(
        self, kata: str, path: Path, source: bytes, data: dict[str, Any] | None = None
    ) -> int:
        """A file is about to be judged; `data` says by what. Returns the attempt, for `judged`."""
        return self.record("attempted", kata, path, source=source, data=data)

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
        query = """
            SELECT kata, path FROM events
            WHERE kind = 'started' AND typeof(path) = 'text' ORDER BY id DESC
        """
        return [(kata, Path(path)) for kata, path in self._rows(query)]

    def hints_given(self, kata: str) -> int:
        """How many hints were shown since the kata was last started or reset."""
        query = """
            SELECT coalesce(max(
                CASE WHEN json_valid(data) THEN CAST(json_extract(data, '$.stage') AS INTEGER) END
            ), 0) FROM events
            WHERE kind = 'hinted' AND kata = ?1 AND id > (
                SELECT coalesce(max(id), 0) FROM events
                WHERE kind IN ('started', 'reset') AND kata = ?1)
        """
        return int(self._rows(query, kata)[0][0])

    def states(self) -> dict[str, State]:
        """The state of every kata that was touched; any other is new.

        Bugs to be found are left out: whoever mends a solution has not written one.
        """
        touched = """
            SELECT DISTINCT kata FROM events WHERE kind IN ('started', 'attempted')
            AND CASE WHEN json_valid(data) THEN json_extract(data, '$.debug') IS NULL ELSE 1 END
        """
        passed = """
            SELECT DISTINCT kata FROM events AS verdict WHERE kind = 'judged'
            AND CASE WHEN json_valid(data) THEN
                json_extract(data, '$.verdict') = 'passed' AND json_extract(data, '$.complete')
            END
            AND NOT EXISTS (
                SELECT 1 FROM events AS attempt WHERE attempt.id = verdict."of"
                AND CASE WHEN json_valid(attempt.data) THEN
                    json_extract(attempt.data, '$.debug') IS NOT NULL
                END)
        """
        states: dict[str, State] = {kata: "started" for (kata,) in self._rows(touched)}
        states.update({kata: "passed" for (kata,) in self._rows(passed)})
        return states

    def reports(self, path: Path) -> Iterator[JsonObject]:
        """The reports on a file, the latest first."""
        import json

        query = "SELECT report FROM events WHERE kind = 'judged' AND path = ? ORDER BY id DESC"
        for (report,) in self._rows(query, _text(path)):
            with suppress(
                ValueError, TypeError
            ):  # a row may be damaged, as long as SQLite reads it
                yield json.loads(report)

    # All of it, for whatever else follows.

    def record(
        self,
        kind: str,
        kata: str = "",
        path: Path | None = None,
        *,
        source: bytes | None = None,
        of: int | None = None,
        data: dict[str, Any] | None = None,
    ) -> int:
        """Add an event; `data` is what JSON can say, `of` the event that it belongs to."""
        import json

        text = json.dumps(data or {})
        return self._append(kind, kata, path, source=source, of=of, data=text)

    def events(self, *kinds: str, kata: str | None = None) -> list[Event]:
        """The events of these kinds (of all, if none is named), the earliest first.

        A row that is damaged, or that another program has put there, is left out.
        """
        import json

        marks = ", ".join("?" * len(kinds))
        query = 'SELECT id, at, kind, kata, path, "of", data FROM events WHERE 1'
        query += f" AND kind IN ({marks})" if kinds else ""
        query += " AND kata = ?" if kata is not None else ""
        values = (*kinds, *([] if kata is None else [kata]))
        found = []
        for number, at, kind, name, path, of, data in self._rows(
            f"{query} ORDER BY at, id", *values
        ):
            with suppress(ValueError, TypeError):
                instant = datetime.fromisoformat(at)
                where = None if path is None else Path(path)
                said = json.loads(data)
                if instant.tzinfo is not None and isinstance(said, dict):
                    found.append(Event(number, instant, kind, name, where, of, said))
        return found

    def source(self, event: int) -> bytes | None:
        """The text of a file that an event holds."""
        rows = self._rows("SELECT source FROM events WHERE id = ?", event)
        return rows[0][0] if rows and isinstance(rows[0][0], bytes) else None

    def report(self, event: int) -> JsonObject | None:
        """The report that a `judged` event holds."""
        import json

        rows = self._rows("SELECT report FROM events WHERE id = ?", event)
        with suppress(ValueError, TypeError, IndexError):
            report = json.loads(rows[0][0])
            return report if isinstance(report, dict) else None
        return None

    def records(self) -> list[Record]:
        """Every event whole, in the order in which they came in; damaged rows are left out."""
        with self._translated():
            return _records(self._opened())

    def merge(self, choose: Callable[[list[Record], int], list[Record]]) -> int:
        """Add events of another history, all of them or, if anything goes wrong, none.

        `choose` is given what is here and the first number that is free; it returns what is to be
        added, numbered and with the events that they are `of`. Returns how many there were.
        """
        with self._translated():
            db = self._opened()
            db.execute("BEGIN IMMEDIATE")
            try:
                (highest,) = db.execute(
                    "SELECT max(coalesce((SELECT max(id) FROM events), 0),"
                    " coalesce((SELECT max(seq) FROM sqlite_sequence), 0))"
                ).fetchone()
                added = choose(_records(db), highest + 1)
                db.executemany(
                    'INSERT INTO events (id, at, kind, kata, path, source, "of", data, report)'
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    map(_row, added),
                )
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # SQLite itself gives up where the disk is full
                    db.execute("ROLLBACK")
                raise
        return len(added)

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
        at = _stamp(self._clock())
        place = path and _text(path)
        # A verdict whose attempt lies in a file that was set aside meanwhile is of no attempt here.
        _, number = self._execute(
            'INSERT INTO events (at, kind, kata, path, source, "of", data, report)'
            " VALUES (?1, ?2, ?3, ?4, ?5,"
            " (SELECT id FROM events WHERE id = ?6"
            " AND (?2 <> 'judged' OR (kind = 'attempted' AND path = ?4))), ?7, ?8)",
            *(at, kind, kata, place, source, of, data, report),
        )
        assert number is not None
        return number

    def _rows(self, query: str, *values: object) -> list[Any]:
        return self._execute(query, *values)[0]

    def _execute(self, statement: str, *values: object) -> tuple[list[Any], int | None]:
        """The rows that the statement gives, and the number of the one that it adds."""
        anew = True
        while True:
            try:
                with self._translated():
                    cursor = self._opened().execute(statement, values)
                    return cursor.fetchall(), cursor.lastrowid
            except HistoryError as error:
                if self._tell is None:
                    raise
                self._tell(str(error))
                if not (anew and isinstance(error, HistoryDamagedError)):
                    self._use_memory()
                anew = False

    def _opened(self) -> sqlite3.Connection:
        """The connection, to the file that lies there now: it may have been deleted or renamed."""
        if self._path is not None and (self._db is None or not self._is_there()):
            self.close()
            self._open()
        assert self._db is not None
        return self._db

    def _use_memory(self) -> None:
        self.close()
        self._path = None
        self._db = sqlite3.connect(":memory:", isolation_level=None)
        self._db.executescript(_CREATE)

    def _open(self) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with guarded(self._file.parent, alone=False, seconds=BUSY_SECONDS):
            self._identity = identity(self._file)
            self._look()
            db = sqlite3.connect(self._file, timeout=BUSY_SECONDS, isolation_level=None)
            try:
                self._identity = identity(self._file)
                db.text_factory = _decoded
                self._prepare(db)
            except BaseException as error:
                if _is_damage(error):
                    self._db = db  # closed by `_set_aside`
                else:
                    db.close()
                raise
            self._db = db

    def _look(self) -> None:
        """See to what SQLite would wait for, write into or throw away without a word."""
        log = self._file.with_name(self._file.name + "-wal")
        try:
            content = log.read_bytes()  # before the file's size: a new file has no log while empty
        except FileNotFoundError:
            content = b""
        try:
            status = self._file.stat()
        except FileNotFoundError:
            size = 0
        else:
            if not stat.S_ISREG(status.st_mode):
                raise self._unusable(
                    "it is a folder" if stat.S_ISDIR(status.st_mode) else "it is not a regular file"
                )
            size = status.st_size
        if content and not size:
            raise _DamagedError
        if log_is_damaged(content):
            time.sleep(0.05)  # or another process is in the middle of writing
            if log.exists() and log.read_bytes() == content:
                self._keep_log(content)

    def _keep_log(self, content: bytes) -> None:
        """Copy a damaged log: SQLite reads it up to the damage, and drops the rest."""
        for number in itertools.count(1):
            copy = self._file.with_name(f"{self._file.stem}.corrupt-log-{number}.db-wal")
            try:
                with copy.open("xb") as file:
                    file.write(content)
            except FileExistsError:
                if copy.read_bytes() == content:
                    return
            except OSError:
                copy.unlink(missing_ok=True)
                raise
            else:
                raise HistoryDamagedError(
                    f"The last entries of the history {self._path} were damaged; what could not be "
                    f"read is kept as {copy.name}, the rest is used."
                )

    def _prepare(self, db: sqlite3.Connection) -> None:
        db.execute("BEGIN")  # one state of the file, whoever is creating it just now
        (version,) = db.execute("PRAGMA user_version").fetchone()
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (objects,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        columns = {row[1] for row in db.execute("PRAGMA table_info(events)")}
        db.execute("COMMIT")
        if application in (0, _APPLICATION) and columns and version > SCHEMA:
            raise HistoryError(
                f"A newer kata has written the history {self._path}; "
                "install that one, or set KATA_HOME to another folder."
            )
        is_new = (version, application, objects) == (0, 0, 0)
        is_ours = version == SCHEMA and application in (0, _APPLICATION) and columns >= _COLUMNS
        if not is_new and not is_ours:
            raise HistoryError(
                f"The file {self._path} is not a history of kata; move it away, "
                "or set KATA_HOME to another folder."
            )
        _turn_wal_on(db)
        # With WAL a commit survives a kill at any instant; a power cut may undo the last ones.
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA wal_autocheckpoint = 100")  # pages: `_look` reads the log
        if is_new:
            db.executescript(_CREATE)
        db.execute("SELECT max(id) FROM events").fetchone()  # damage shows here

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Say in a sentence what hinders SQLite; a fault of ours keeps its traceback."""
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
            raise
        except _DamagedError as error:
            raise self._set_aside() from error
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if _is_damage(error):
                raise self._set_aside() from error
            raise self._unusable(_REASONS.get(_code(error), str(error))) from error
        except OSError as error:
            raise self._unusable((error.strerror or str(error)).lower()) from error

    def _unusable(self, reason: str) -> HistoryError:
        return HistoryError(
            f"The history {self._path} can't be used ({reason}); "
            "mend that, or set KATA_HOME to another folder."
        )

    def _set_aside(self) -> HistoryError:
        """Rename what is damaged, so that a new history can begin and nothing is lost.

        Nobody is opening the file meanwhile. Who has it open already goes on in the renamed one.
        """
        if sys.platform == "win32":  # an open file can't be renamed there
            self.close()
        try:
            # Closed only once it is renamed: SQLite would write the log into the damaged file.
            with closing(self), guarded(self._file.parent, alone=True, seconds=BUSY_SECONDS):
                if not self._is_there():
                    return HistoryDamagedError(
                        f"The history {self._path} was damaged; another process has set it aside."
                    )
                aside = self._free_name()
                for suffix in ("-wal", "-shm", ""):
                    part = self._file.with_name(self._file.name + suffix)
                    with suppress(FileNotFoundError):
                        part.rename(aside.with_name(aside.name + suffix))
        except OSError as error:
            return self._unusable(f"it is damaged, and {(error.strerror or str(error)).lower()}")
        return HistoryDamagedError(
            f"The history {self._path} was damaged; it is kept as {aside.name}, a new one begins."
        )

    def _free_name(self) -> Path:
        """A name of the moment for a damaged file, with no file or companion of that name yet."""
        stem = f"{self._file.stem}.corrupt-{self._clock().astimezone(UTC):%Y%m%dT%H%M%S}"
        taken = {entry.name for entry in self._file.parent.iterdir()}
        names = itertools.chain([f"{stem}.db"], (f"{stem}-{n}.db" for n in itertools.count(2)))
        free = next(
            name for name in names if taken.isdisjoint({name, f"{name}-wal", f"{name}-shm"})
        )
        return self._file.with_name(free)

    def _is_there(self) -> bool:
        """Whether the file is the one that was opened, or is missing as it was then."""
        try:
            return identity(self._file) == self._identity
        except OSError:
            return False


def _records(db: sqlite3.Connection) -> list[Record]:
    found: dict[int, Record] = {}
    for row in db.execute(
        'SELECT id, at, kind, kata, path, source, "of", data, report FROM events ORDER BY id'
    ):
        record = _record(*row)
        if record is not None:
            found[record.id] = record._replace(of=record.of if record.of in found else None)
    return list(found.values())


def _record(
    number: int,
    at: object,
    kind: object,
    kata: object,
    path: object,
    source: object,
    of: int | None,
    data: Any,
    report: Any,
) -> Record | None:
    """A row as it was read; `None` where it is damaged."""
    import json

    with suppress(ValueError, TypeError):
        said, told = json.loads(data), None if report is None else json.loads(report)
        if (
            (isinstance(at, str) and isinstance(kind, str) and isinstance(kata, str))
            and (isinstance(path, str | None) and isinstance(source, bytes | None))
            and (isinstance(said, dict) and isinstance(told, dict | None))
        ):
            instant = datetime.fromisoformat(at)
            if instant.tzinfo is not None:
                return Record(number, _stamp(instant), kind, kata, path, source, of, said, told)
    return None


def _row(record: Record) -> tuple[object, ...]:
    import json

    report = None if record.report is None else json.dumps(record.report)
    return (*record[:7], json.dumps(record.data), report)


def _stamp(instant: datetime) -> str:
    """An instant as it is stored: in this form the order of texts is that of time."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds")


_REASONS: Final = {
    sqlite3.SQLITE_BUSY: f"another process has held it for {BUSY_SECONDS:g} s",
    sqlite3.SQLITE_READONLY: "it is read-only",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened, or its folder is read-only",
    sqlite3.SQLITE_PERM: "it can't be opened",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk can't be read or written",
}


def _turn_wal_on(db: sqlite3.Connection) -> None:
    """SQLite does not wait by itself where two processes switch the mode at once."""
    if db.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _decoded(content: bytes) -> str:
    """Text of a row that may be damaged."""
    return content.decode("utf-8", "replace")


def _is_damage(error: BaseException) -> bool:
    """Whether SQLite calls the file itself broken. An error of the disk is not that.

    Where it quotes bytes that are no text in saying so, Python raises `UnicodeDecodeError`.
    """
    broken = _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return broken or isinstance(error, UnicodeDecodeError)


def _code(error: BaseException) -> int:
    """The primary result code, without the details in the higher bits."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _text(path: Path) -> str:
    """A path as text that SQLite can hold, whatever bytes it is made of."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
