"""`kata history`: earlier attempts, their differences, and the way back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.history import History
from checker.report import Check, Failed, Isolation, Passed, Report

Run = Callable[..., CompletedProcess[str]]
Terminal = Callable[..., tuple[int, str]]

BEGIN = datetime(2020, 1, 1, 12, tzinfo=UTC)
TEXTS = (b"def f():\n    return 1\n", b"def f():\n    return 2\n", b"\xff\x1b[31m\n")


def report(kata: str, *passed: bool) -> Report:
    """A report in which these checks passed, or did not."""
    checks = tuple(
        Check(f"test_{index}", f"Title {index}", Passed() if good else Failed("no", None), 0.1)
        for index, good in enumerate(passed)
    )
    isolation = Isolation(True, True, True, True, "how")
    return Report(kata, f"{kata}.py", checks, None, (), (), "", isolation, 0, 0.5)


@pytest.fixture
def past(work: Path, home: Path) -> Path:
    """Three judged attempts at `bce_loss`, one at `mini_batch` without a verdict; the file."""
    minutes = iter(range(100))
    path = work / "bce_loss.py"
    clock = lambda: BEGIN + timedelta(minutes=next(minutes))  # noqa: E731
    with History(home / "history.db", clock) as history:
        history.started("bce_loss", path)
        for index, text in enumerate(TEXTS):
            data = {"mode": "watch" if index == 2 else "check"}
            attempt = history.attempted("bce_loss", path, text, data)
            history.judged(attempt, path, report("bce_loss", True, index > 0), "1")
        history.attempted("mini_batch", work / "mini_batch.py", b"other\n")
    return path


def rows(said: str) -> list[list[str]]:
    """The words of each line, without day and time."""
    return [[line.split()[0], *line.split()[3:]] for line in said.splitlines()]


def test_list(run: Run, past: Path) -> None:
    """The latest first: number, kata, verdict, checks passed; of one kata where that is named."""
    said = run("history").stdout
    assert rows(said) == [
        ["4", "mini_batch", "no", "verdict"],
        ["3", "bce_loss", "passed", "2", "of", "2", "watch"],
        ["2", "bce_loss", "passed", "2", "of", "2"],
        ["1", "bce_loss", "failed", "1", "of", "2"],
    ]
    assert all(line == line.rstrip() and len(line) <= 80 for line in said.splitlines())
    assert "2020-01-01 14:01" in run("history", TZ="UTC-2").stdout
    assert [row[0] for row in rows(run("history", "bce_loss").stdout)] == ["3", "2", "1"]
    assert run("history", "nothing").returncode == 2
    assert "kata history restore 7" in run("history", "--help").stdout


def test_nothing_yet(run: Run, home: Path) -> None:
    """Without a history it says what makes one, and leaves no file behind."""
    done = run("history")
    assert (done.returncode, done.stdout) == (0, "No attempt yet; `kata check` makes one.\n")
    assert not home.exists()


def test_long_lists_are_cut(run: Run, home: Path, past: Path) -> None:
    """The latest twenty, and how to see the others."""
    with History(home / "history.db", lambda: BEGIN + timedelta(days=1)) as history:
        for _ in range(30):
            history.attempted("bce_loss", past, b"x")
    said = run("history", "bce_loss").stdout.splitlines()
    assert len(said) == 21
    assert said[0].split()[0] == "34"
    assert said[-1] == "13 earlier ones: kata history bce_loss --all"
    assert len(run("history", "bce_loss", "--all").stdout.splitlines()) == 33


def test_diff(run: Run, terminal: Terminal, past: Path) -> None:
    """With the one before it in the same file, or between two; coloured on a terminal only."""
    said = run("history", "--diff", "2").stdout
    assert said == run("history", "diff", "2").stdout == run("history", "--diff", "1", "2").stdout
    assert said.splitlines()[-2:] == ["-    return 1", "+    return 2"]
    assert "attempt 1 at bce_loss" in said.splitlines()[0]
    assert "+    return 1" in run("history", "--diff", "2", "1").stdout
    assert "same text" in run("history", "--diff", "2", "2").stdout
    assert "\x1b[32m+    return 2\x1b[0m" in terminal("history", "--diff", "2")[1]
    assert "\x1b[32m" not in terminal("history", "--diff", "2", NO_COLOR="1")[1]
    assert "\x1b[31m\n" not in run("history", "--diff", "3").stdout


@pytest.mark.parametrize(
    "arguments", [("--diff", "1"), ("--diff", "9"), ("show", "0"), ("--diff",)]
)
def test_no_such_attempt(run: Run, past: Path, arguments: tuple[str, ...]) -> None:
    """A number that is not there, or has none before it, is a sentence."""
    done = run("history", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_show(run: Run, terminal: Terminal, past: Path, work: Path, home: Path) -> None:
    """Byte by byte into a pipe; on a terminal without what could steer it."""
    assert run("history", "show", "2").stdout.encode() == TEXTS[1]
    status, said = terminal("history", "show", "3")
    assert status == 0
    assert "\x1b[31m" not in said
    assert "attempt 3 at bce_loss" in said


def test_restore(run: Run, terminal: Terminal, past: Path, home: Path) -> None:
    """It asks; what was there is kept first; the bytes are those of the attempt."""
    past.write_bytes(b"precious\n")
    refused = run("history", "restore", "1")
    assert (refused.returncode, past.read_bytes()) == (2, b"precious\n")
    status, said = terminal("history", "restore", "1", typed="n")
    assert (status, past.read_bytes()) == (0, b"precious\n")
    assert "Nothing was changed" in said
    assert terminal("history", "restore", "1", typed="y")[0] == 0
    assert past.read_bytes() == TEXTS[0]
    assert run("history", "restore", "3", "--yes").returncode == 0
    assert past.read_bytes() == TEXTS[2]
    assert [row[2] for row in rows(run("history", "bce_loss").stdout)][:2] == ["kept", "kept"]
    assert run("history", "restore", "5", "--yes").returncode == 0
    assert past.read_bytes() == b"precious\n"
    assert "already" in run("history", "restore", "5", "--yes").stdout


def test_restore_a_missing_file(run: Run, past: Path) -> None:
    """A deleted file is written anew; nothing has to be kept."""
    assert run("history", "restore", "2", "--yes").returncode == 0
    assert past.read_bytes() == TEXTS[1]
    assert len(rows(run("history").stdout)) == 4


def test_restore_refuses(run: Run, past: Path, work: Path, home: Path) -> None:
    """A folder, a link, a folder that is gone, a text that is lost: a sentence, nothing changed."""
    past.mkdir()
    assert run("history", "restore", "1", "--yes").returncode == 2
    past.rmdir()
    (work / "elsewhere").write_text("precious")
    past.symlink_to(work / "elsewhere")
    assert run("history", "restore", "1", "--yes").returncode == 2
    assert (work / "elsewhere").read_text() == "precious"
    gone = work / "gone" / "bce_loss.py"
    with History(home / "history.db", lambda: BEGIN) as history:
        history.attempted("bce_loss", gone, b"x")
        history.attempted("bce_loss", Path("C:/elsewhere/bce_loss.py"), b"x")
        history.record("attempted", "bce_loss", work / "new.py")
    for number in ("5", "6", "7"):
        refused = run("history", "restore", number, "--yes")
        assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert sorted(entry.name for entry in work.iterdir()) == ["bce_loss.py", "elsewhere"]


def test_restore_needs_the_history(run: Run, past: Path, home: Path) -> None:
    """Where the text of now can't be kept, it is not replaced."""
    past.write_bytes(b"precious\n")
    db = sqlite3.connect(home / "history.db", isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    refused = run("history", "restore", "1", "--yes")
    db.execute("ROLLBACK")
    db.close()
    assert refused.returncode == 2
    assert "held it" in refused.stderr
    assert past.read_bytes() == b"precious\n"
