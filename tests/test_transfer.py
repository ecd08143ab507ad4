"""Export and import: the same events on every machine, in whatever order they got there."""

from __future__ import annotations

import gzip
import json
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import transfer
from checker.errors import UserError
from checker.history import History, Record

Run = Callable[..., CompletedProcess[str]]
BEGIN = datetime(2030, 1, 1, tzinfo=UTC)

# What a history is filled with: minutes since the last event, its kind, kata, text, earlier event.
STEPS = st.lists(
    st.tuples(
        st.sampled_from([-3, 0, 0, 1, 60]),
        st.sampled_from(["started", "attempted", "judged", "hinted", "quizzed", "mock_started"]),
        st.sampled_from(["bce_loss", "", "ä\0\n"]),
        st.sampled_from([None, b"", b"\xff text"]),
        st.none() | st.integers(0, 20),
        st.dictionaries(st.sampled_from(["a", "mode"]), st.none() | st.integers() | st.text()),
    ),
    max_size=12,
)


def filled(steps: list[Any]) -> History:
    """A history in memory with these events; some belong to an earlier one, some to a mock."""
    now = BEGIN

    def clock() -> datetime:
        return now

    history = History(None, clock)
    ids: list[int] = []
    for minutes, kind, kata, source, earlier, data in steps:
        now += timedelta(minutes=minutes)
        of = ids[earlier] if earlier is not None and earlier < len(ids) else None
        said = data
        if kind == "attempted":
            said = data if of is None else {**data, "mock": of}
            of = None
        path = None if kata == "" else Path("/somewhere") / "file.py"
        ids.append(history.record(kind, kata, path, source=source, of=of, data=said))
    return history


def empty() -> History:
    """A history with nothing in it."""
    return History(None, lambda: BEGIN)


def records(history: History) -> list[Record]:
    """The events as they come out of an exported file."""
    return reread(transfer.exported(history.records()))


def reread(content: bytes) -> list[Record]:
    """The events in a file of that content."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(content)
        return transfer.read(Path(file.name))


def take_in(history: History, there: list[Record]) -> int:
    """Import; returns how many events were new."""
    return history.merge(lambda here, free: transfer.added(here, there, free))


def told(history: History) -> Counter[str]:
    """The events of a history, without their numbers: each says what it belongs to in full."""
    found: dict[int, str] = {}
    for event in sorted(history.events(), key=lambda event: event.id):
        said = {**event.data, "mock": found.get(event.data.get("mock", 0))}
        about = (event.at, event.kind, event.kata, event.path, said, found.get(event.of or 0))
        found[event.id] = repr((*about, history.source(event.id), history.report(event.id)))
    return Counter(found.values())


@given(STEPS)
@settings(deadline=None)
def test_into_an_empty_history(steps: list[Any]) -> None:
    """What was exported is there again, event by event; importing it once more changes nothing."""
    with filled(steps) as here, empty() as there:
        assert take_in(there, records(here)) == len(here.events())
        assert there.events() == here.events()
        assert told(there) == told(here)
        before = there.events()
        assert take_in(there, records(here)) == take_in(there, records(there)) == 0
        assert there.events() == before


@given(STEPS, STEPS, STEPS)
@settings(deadline=None)
def test_order_does_not_matter(common: list[Any], one: list[Any], other: list[Any]) -> None:
    """Two machines that share a beginning end up with the same events, whoever imports first."""
    with filled(common + one) as a, filled(common + other) as b, empty() as ab, empty() as ba:
        for history, first, second in ((ab, a, b), (ba, b, a)):
            take_in(history, records(first))
            take_in(history, records(second))
        take_in(a, records(b))
        take_in(b, records(a))
        assert told(a) == told(b) == told(ab) == told(ba)
        times = [event.at for event in ab.events()]
        assert times == sorted(times)
        ids = {event.id for event in ab.events()}
        assert all(event.of is None or event.of in ids for event in ab.events())


def test_a_mock_interview_stays_together() -> None:
    """Attempts point at their interview, whatever numbers both have here."""
    with filled([(1, "quizzed", "", None, None, {})] * 5) as here, empty() as there:
        mock = there.record("mock_started", data={"minutes": 20})
        there.record("attempted", "bce_loss", source=b"x", data={"mock": mock})
        assert take_in(here, records(there)) == 2
        started, attempted = here.events("mock_started", "attempted")
        assert started.id != mock
        assert attempted.data["mock"] == started.id


def test_nothing_is_half_imported(tmp_path: Path) -> None:
    """A failure in the middle leaves the history as it was."""
    path = tmp_path / "history.db"
    with History(path, lambda: BEGIN) as history:
        history.record("quizzed", data={"slug": "a", "rating": 1})
        new = history.records()[0]

        def choose(here: list[Record], free: int) -> list[Record]:
            return [new._replace(id=free), new._replace(id=free)]

        with pytest.raises(sqlite3.IntegrityError):
            history.merge(choose)
        assert len(history.events()) == 1
        history.record("quizzed", data={"slug": "b", "rating": 1})
        assert len(history.events()) == 2


def test_damaged_rows_are_left_out(tmp_path: Path) -> None:
    """What the history itself passes over is not exported, and what belonged to it stands alone."""
    path = tmp_path / "history.db"
    with History(path, lambda: BEGIN) as history:
        history.record("quizzed", data={"slug": "a", "rating": 1})
        with sqlite3.connect(path) as db:
            rows = [
                ("no time", "attempted", "{}", None),
                ("2030-01-01T00:00:00+00:00", "attempted", "[]", None),
                ("2030-01-01T00:00:00", "attempted", "{}", None),
                ("2030-01-01T00:00:00+00:00", "judged", "{}", 3),
            ]
            query = 'INSERT INTO events (at, kind, kata, data, "of") VALUES (?, ?, "", ?, ?)'
            db.executemany(query.replace('""', "''"), rows)
        db.close()
        found = records(history)
    assert [(record.kind, record.of) for record in found] == [("quizzed", None), ("judged", None)]


HEAD = {"format": "kata-history", "version": 1}
EVENT: dict[str, Any] = {
    "id": 1,
    "at": "2030-01-01T00:00:00.000+00:00",
    "kind": "attempted",
    "kata": "bce_loss",
    "path": None,
    "source": "eA==",
    "of": None,
    "data": {},
    "report": None,
}


def packed(*lines: object) -> bytes:
    """A file of these lines."""
    text = "".join(json.dumps(line) + "\n" for line in lines)
    return gzip.compress(text.encode())


def test_the_sample_is_sound() -> None:
    """What the next test spoils is read as it stands."""
    (record,) = reread(packed(HEAD, EVENT))
    assert (record.source, record.kata) == (b"x", "bce_loss")


SOUND = packed(HEAD, EVENT)
FOREIGN = {
    "empty": b"",
    "text": b"plain text",
    "another format": packed({"format": "other", "version": 1}),
    "a list": packed([1]),
    "no line": packed(),
    "no number as version": packed({**HEAD, "version": "1"}),
}
DAMAGED = {
    "no JSON": gzip.compress(b"text"),
    "cut off": SOUND[:-9],
    "checksum": SOUND[:-8] + b"\0" * 8,
    "overwritten": SOUND[:30] + b"\0\0" + SOUND[32:],
    "two files": SOUND + SOUND,
    "one number twice": packed(HEAD, EVENT, EVENT),
    "of nothing": packed(HEAD, {**EVENT, "of": 7}),
    "of itself": packed(HEAD, {**EVENT, "of": 1}),
    "no time": packed(HEAD, {**EVENT, "at": "yesterday"}),
    "no zone": packed(HEAD, {**EVENT, "at": "2030-01-01T00:00:00"}),
    "too early": packed(HEAD, {**EVENT, "at": "0001-01-01T00:00:00+02:00"}),
    "too late": packed(HEAD, {**EVENT, "at": "9999-12-31T23:59:59-02:00"}),
    "no base64": packed(HEAD, {**EVENT, "source": "no base64!"}),
    "data of another type": packed(HEAD, {**EVENT, "data": []}),
    "no text": packed(HEAD, {**EVENT, "kata": "\ud800"}),
    "another field": packed(HEAD, {**EVENT, "extra": 1}),
    "no event": packed(HEAD, "text"),
    "nested": gzip.compress(json.dumps(HEAD).encode() + b"\n" + b"[" * 100_000 + b"\n"),
    "one long line": gzip.compress(json.dumps(HEAD).encode() + b"\n" + b" " * 200_000),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_foreign_files(name: str) -> None:
    """What `kata export` has not written is one sentence."""
    with pytest.raises(UserError, match="is not a history"):
        reread(FOREIGN[name])


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_files(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """So is what was cut, changed or made up; no line is read that could fill the memory."""
    monkeypatch.setattr(transfer, "LONGEST_LINE", 150_000)
    with pytest.raises(UserError, match="is damaged"):
        reread(DAMAGED[name])


def test_newer_files() -> None:
    """A later format is not guessed at."""
    with pytest.raises(UserError, match="newer kata"):
        reread(packed({**HEAD, "version": 2}, "whatever"))


def test_the_commands(run: Run, work: Path, home: Path, tmp_path: Path) -> None:
    """One machine exports, the other imports twice; nothing is overwritten or half-done."""
    assert run("export", "empty.gz").returncode == 2
    (work / "bce_loss.py").write_text("x = 1\n")
    run("start", "bce_loss", "--force")
    (work / "bce_loss.py").write_text("def bce_loss(): return 1\n")
    run("check")
    done = run("export", "out.gz")
    assert done.returncode == 0
    assert "4 events" in done.stdout
    refused = run("export", "out.gz")
    assert refused.returncode == 2
    assert "already there" in refused.stderr
    other = str(tmp_path / "other")
    assert "Imported 4 events; 0 of 4" in run("import", "out.gz", KATA_HOME=other).stdout
    assert "Imported 0 events; 4 of 4" in run("import", "out.gz", KATA_HOME=other).stdout
    assert run("history", KATA_HOME=other).stdout == run("history").stdout
    assert run("history", "show", "1", KATA_HOME=other).stdout == "x = 1\n"
    (work / "half.gz").write_bytes((work / "out.gz").read_bytes()[:200])
    for name in ("half.gz", "bce_loss.py", "nothing.gz", "."):
        failed = run("import", name, KATA_HOME=other)
        assert (failed.returncode, failed.stdout) == (2, "")
        assert failed.stderr.count("\n") == 1
    assert run("history", KATA_HOME=other).stdout == run("history").stdout
