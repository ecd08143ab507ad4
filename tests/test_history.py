"""The history: append-only, whole after any death, never in the way."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checker import history as module
from checker.history import SCHEMA, History, HistoryDamagedError, HistoryError
from checker.report import Check, Isolation, NotRun, Outcome, Passed, Report

FILE = Path("/somewhere/bce_loss.py")


def clock() -> datetime:
    """The same instant, told by a clock two hours ahead of UTC."""
    return datetime.fromisoformat("2030-01-02T05:04:05+02:00")


def report(*outcomes: Outcome, kata: str = "bce_loss") -> Report:
    """A report of checks with these outcomes."""
    checks = tuple(Check(f"test_{i}", f"Title {i}", one, 0.1) for i, one in enumerate(outcomes))
    isolation = Isolation(True, False, False, True, "how")
    return Report(kata, "bce_loss.py", checks, None, (), (), "", isolation, 3, 0.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the history will be; its folder is missing, too."""
    return tmp_path / "home" / "history.db"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    """A new history."""
    with History(path, clock) as opened:
        yield opened


def events(path: Path) -> list[tuple[str, str]]:
    """Kind and kata of each event, read by SQLite alone."""
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT kind, kata FROM events ORDER BY id").fetchall()
    db.close()
    return rows


def test_every_event_is_kept(history: History, path: Path) -> None:
    """An attempt holds the text, its verdict holds the attempt, the seed, version and report."""
    attempt = history.attempted("bce_loss", FILE, b"\x00odd \xff bytes")
    history.judged(attempt, FILE, report(Passed()), "1.2.3")
    with sqlite3.connect(path) as db:
        columns = 'at, path, source, "of", data, report'
        first, second = db.execute(f"SELECT {columns} FROM events").fetchall()
    db.close()
    assert first[:4] == ("2030-01-02T03:04:05.000+00:00", str(FILE), b"\x00odd \xff bytes", None)
    assert second[3] == attempt
    data = json.loads(second[4])
    assert (data["verdict"], data["seed"], data["version"]) == ("passed", 3, "1.2.3")
    assert json.loads(second[5])["checks"][0]["title"] == "Title 0"


@pytest.mark.parametrize("statement", ["DELETE FROM events", "UPDATE events SET kata = 'x'"])
def test_events_can_not_be_changed(history: History, path: Path, statement: str) -> None:
    """The file itself refuses to change or delete an event, whoever asks."""
    history.started("bce_loss", FILE)
    db = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        db.execute(statement)
    db.close()
    assert events(path) == [("started", "bce_loss")]


def test_states_follow_from_events(history: History) -> None:
    """A kata is new, started, then passed; a pass of some checks only is none, and it stays."""
    assert history.states() == {}
    history.started("bce_loss", FILE)
    attempt = history.attempted("mini_batch", FILE, b"")
    history.judged(attempt, FILE, report(Passed(), NotRun("left out"), kata="mini_batch"), "1")
    assert history.states() == {"bce_loss": "started", "mini_batch": "started"}
    history.judged(attempt, FILE, report(Passed(), kata="mini_batch"), "1")
    history.started("mini_batch", FILE)
    assert history.states() == {"bce_loss": "started", "mini_batch": "passed"}


def test_hints_begin_anew_with_the_kata(history: History) -> None:
    """Hints are counted a kata, since it was last started or reset."""
    history.hinted("bce_loss", 1)
    history.hinted("bce_loss", 2)
    history.hinted("mini_batch", 1)
    assert history.hints_given("bce_loss") == 2
    history.started("mini_batch", FILE)
    assert (history.hints_given("bce_loss"), history.hints_given("mini_batch")) == (2, 0)
    history.reset("bce_loss", FILE)
    assert history.hints_given("bce_loss") == 0


def test_starts_and_reports_come_latest_first(history: History) -> None:
    """What was started, and the reports on one file alone."""
    for kata in ("bce_loss", "mini_batch"):
        history.started(kata, FILE.with_name(f"{kata}.py"))
    assert [kata for kata, _ in history.starts()] == ["mini_batch", "bce_loss"]
    for number in range(2):
        outcomes = [Passed()] * (number + 1)
        history.judged(history.attempted("bce_loss", FILE, b""), FILE, report(*outcomes), "1")
    assert [len(one["checks"]) for one in history.reports(FILE)] == [2, 1]
    assert list(history.reports(FILE.with_name("other.py"))) == []


def test_memory_serves_where_no_file_can(tmp_path: Path) -> None:
    """A history without a path works and leaves nothing behind."""
    with History(None, clock) as history:
        history.hinted("bce_loss", 1)
        assert history.hints_given("bce_loss") == 1
    assert list(tmp_path.iterdir()) == []


def test_any_path_and_any_text_can_be_kept(history: History) -> None:
    """A path of undecodable bytes and a report with lone surrogates are stored and found."""
    odd = Path("/x/\udcff.py")
    strange = report(NotRun("lone \ud800 surrogate, \x00, \u202e"))
    history.judged(history.attempted("bce_loss", odd, b""), odd, strange, "1")
    (kept,) = history.reports(odd)
    assert kept["checks"][0]["message"] == "lone \ud800 surrogate, \x00, \u202e"


@pytest.mark.parametrize(
    "content", [b"no database at all" * 100, b"SQLite format 3\x00" + b"x" * 5000]
)
def test_damaged_file_is_set_aside(path: Path, content: bytes) -> None:
    """A damaged file is renamed with its bytes, and opening again begins a new one."""
    path.parent.mkdir()
    for round_number in range(2):
        path.write_bytes(content)
        with pytest.raises(HistoryDamagedError, match=r"history\.corrupt-20300102T030405"):
            History(path, clock)
        kept = sorted(path.parent.glob("history.corrupt-*.db"))
        assert [file.read_bytes() for file in kept] == [content] * (round_number + 1)
    with History(path, clock) as history:
        history.started("bce_loss", FILE)
    assert events(path) == [("started", "bce_loss")]


def test_damage_found_later_is_set_aside(path: Path) -> None:
    """Damage in the middle of the file shows in a query; the same happens, and work goes on."""
    with History(path, clock) as history:
        for number in range(400):
            history.attempted(f"kata_{number}", FILE, b"x" * 300)
    content = bytearray(path.read_bytes())
    content[8192:-8192] = b"\xa5" * (len(content) - 16384)
    path.write_bytes(content)
    with History(path, clock) as history:
        with pytest.raises(HistoryDamagedError):
            history.states()
        history.started("bce_loss", FILE)
        assert history.states() == {"bce_loss": "started"}
    (aside,) = path.parent.glob("history.corrupt-*.db")
    assert aside.read_bytes() == content


def test_newer_schema_is_left_alone(path: Path) -> None:
    """A file of a newer kata is neither read nor touched."""
    History(path, clock).close()
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="newer kata"):
        History(path, clock)
    assert path.read_bytes() == before


def test_locked_file_is_a_sentence(
    history: History, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process that holds the file is waited for, then told in one sentence."""
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.1)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with History(path, clock) as second, pytest.raises(HistoryError, match="another process"):
        second.started("bce_loss", FILE)
    holder.close()
    history.started("bce_loss", FILE)


def test_folder_that_can_not_be_made(tmp_path: Path) -> None:
    """A file where the folder should be is told in one sentence."""
    (tmp_path / "home").write_text("in the way")
    with pytest.raises(HistoryError, match="can't be used"):
        History(tmp_path / "home" / "history.db", clock)


WRITER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from checker.history import History
for _ in range(5):
    with History(Path(sys.argv[1]), lambda: datetime.now(UTC)) as history:
        for number in range(4):
            history.hinted(sys.argv[2], number)
"""


def test_many_processes_write_at_once(path: Path) -> None:
    """Eight processes that create and write the same file lose nothing."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), f"kata_{index}"],
            cwd=Path(__file__).parent.parent,
            stderr=subprocess.PIPE,
        )
        for index in range(8)
    ]
    for writer in writers:
        _, errors = writer.communicate(timeout=60)
        assert (writer.returncode, errors) == (0, b"")
    kept = events(path)
    assert len(kept) == 8 * 20
    assert {kata for _, kata in kept} == {f"kata_{index}" for index in range(8)}


def test_clock_may_go_backwards(path: Path) -> None:
    """The order of events is that of their writing, whatever the clock says."""
    times = [datetime(2030, 1, 1, tzinfo=UTC) - timedelta(days=day) for day in range(2)]
    instants = iter(times)
    with History(path, lambda: next(instants)) as history:
        history.started("bce_loss", FILE)
        history.started("mini_batch", FILE)
        assert history.starts()[0][0] == "mini_batch"
