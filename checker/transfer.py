"""A history as one portable file: gzip over JSON Lines, a line that says what it is, then events.

Events are told apart by what they say, not by their numbers, which differ from one machine to the
next. Merging twice, or in another order, therefore gives the same events.

The first line is `{"format": "kata-history", "version": 1}`, each other one an event: `id` (its
number in this file), `at`, `kind`, `kata`, `path`, `source` (base64), `of` (an earlier `id`),
`data` and `report`. The number of a mock interview that `data` may hold is such an `id`, too.
"""

from __future__ import annotations

import binascii
import gzip
import io
import json
import zlib
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeAlias

from checker.errors import UserError
from checker.history import Record

FORMAT: Final = "kata-history"
VERSION: Final = 1
LONGEST_LINE: Final = 64_000_000
"""Characters of one event. A file is 1 MB at most, and reports are bounded."""
MOCK: Final = "mock"
"""The entry of `data` that holds the number of an event."""

_FIELDS: Final = set(Record._fields)
_Key: TypeAlias = tuple[str, int]


def exported(records: Iterable[Record]) -> bytes:
    """The content of the file; the same for the same events."""
    written = io.BytesIO()
    with gzip.GzipFile(fileobj=written, mode="wb", mtime=0) as file:
        for entry in ({"format": FORMAT, "version": VERSION}, *map(_entry, records)):
            file.write(json.dumps(entry).encode() + b"\n")
    return written.getvalue()


def read(path: Path) -> list[Record]:
    """The events of such a file. Raises `UserError` in a sentence where it is none, or damaged."""
    damaged = f"{path} is damaged; nothing was imported. Export it again."
    foreign = f"{path} is not a history that `kata export` has written; nothing was imported."
    try:
        with gzip.open(path, "rb") as file:
            lines = _lines(file)
            _refuse_other(path, next(lines, None), foreign)
            return _records(lines)
    except UserError:
        raise
    except gzip.BadGzipFile as error:
        raise UserError(damaged if "CRC" in str(error) else foreign) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UserError(f"{path} can't be read ({reason}); nothing was imported.") from error
    except (EOFError, zlib.error, ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError(damaged) from error


def added(here: Sequence[Record], there: Sequence[Record], free: int) -> list[Record]:
    """What `there` holds and `here` does not, numbered from `free`: for `History.merge`.

    Of events that say exactly the same, as many are kept as the one side holds that has more.
    """
    known = {key: record.id for key, record in _keyed(here)}
    numbers: dict[int, int] = {}
    new = []
    for key, record in _keyed(there):
        if key in known:
            numbers[record.id] = known[key]
            continue
        numbers[record.id] = free
        of = None if record.of is None else numbers[record.of]
        data = _with_mock(record.data, numbers)
        new.append(record._replace(id=free, of=of, data=data))
        free += 1
    return new


def _keyed(records: Iterable[Record]) -> Iterator[tuple[_Key, Record]]:
    """Each event with what tells it from any other, on whatever machine."""
    keys: dict[int, _Key] = {}
    count: Counter[str] = Counter()
    for record in records:
        of = None if record.of is None else keys[record.of]
        source = None if record.source is None else sha256(record.source).hexdigest()
        content = (*record[1:5], source, of, _with_mock(record.data, keys), record.report)
        digest = sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
        count[digest] += 1
        keys[record.id] = digest, count[digest]
        yield keys[record.id], record


def _with_mock(data: dict[str, Any], names: Mapping[int, object]) -> dict[str, Any]:
    """The data of an event with another name for the mock interview that it belongs to.

    One whose beginning is lost is `None`: its number would be that of any other event.
    """
    mock = data.get(MOCK)
    return {**data, MOCK: names.get(mock)} if type(mock) is int else data


def _entry(record: Record) -> dict[str, Any]:
    source = None if record.source is None else b64encode(record.source).decode()
    return {**record._asdict(), "source": source}


def _lines(file: gzip.GzipFile) -> Iterator[Any]:
    while line := file.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE or not line.endswith(b"\n"):
            raise ValueError("a line too long, or half a line")
        yield json.loads(line)


def _refuse_other(path: Path, head: Any, foreign: str) -> None:
    version = head.get("version") if isinstance(head, dict) else None
    if version is None or head.get("format") != FORMAT or not isinstance(version, int):
        raise UserError(foreign)
    if version > VERSION:
        raise UserError(f"A newer kata has written {path}; install that one to import it.")


def _records(lines: Iterable[Any]) -> list[Record]:
    seen: set[int] = set()
    found = []
    for line in lines:
        record = _record(line)
        if record.id in seen or (record.of is not None and record.of not in seen):
            raise ValueError("numbers that are out of order")
        seen.add(record.id)
        found.append(record)
    return found


def _record(entry: Any) -> Record:
    """The event on a line. Raises `ValueError`, `TypeError` or `KeyError` where it is none."""
    if not isinstance(entry, dict) or set(entry) != _FIELDS:
        raise ValueError("not an event")
    types: dict[str, Any] = {
        "id": int,
        "at": str,
        "kind": str,
        "kata": str,
        "path": str | None,
        "source": str | None,
        "of": int | None,
        "data": dict,
        "report": dict | None,
    }
    if not all(isinstance(entry[name], expected) for name, expected in types.items()):
        raise TypeError("a field of another type")
    for name in ("kind", "kata", "path"):
        (entry[name] or "").encode()  # raises where SQLite could not hold it
    instant = datetime.fromisoformat(entry["at"])
    if instant.tzinfo is None or not 1970 <= instant.year < 9999:  # the last has no local time
        raise ValueError("no time of a history")
    return Record(
        **{
            **entry,
            "at": instant.astimezone(UTC).isoformat(timespec="milliseconds"),
            "source": None if entry["source"] is None else _bytes(entry["source"]),
        }
    )


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
