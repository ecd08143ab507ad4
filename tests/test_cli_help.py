"""`kata show`, `hint` and `solution`: the way through a kata."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.kata import find_kata

Run = Callable[..., CompletedProcess[str]]
Terminal = Callable[..., tuple[int, str]]
KATA = find_kata("bce_loss")
HINTS = KATA.hints()


def test_show_prints_the_statement(run: Run, terminal: Terminal) -> None:
    """The statement as it stands in its file; headings are emphasised on a terminal only."""
    assert run("show", "bce_loss").stdout == KATA.statement().rstrip("\n") + "\n"
    assert "\x1b[1m# Binary cross-entropy\x1b[0m" in terminal("show", "bce_loss")[1]
    assert run("show").returncode == 2
    run("start", "bce_loss")
    assert run("show").stdout == run("show", "bce_loss").stdout


def test_show_followups(run: Run) -> None:
    """What an interviewer asks next, with the answers."""
    said = run("show", "bce_loss", "--followups").stdout
    for section in KATA.followups():
        assert section.title in said
        assert section.text in said


def test_hints_come_one_at_a_time(run: Run) -> None:
    """Each call gives the next one; after the last it points to the solution."""
    run("start", "bce_loss")
    assert run("hint", "--again").stdout == "No hint yet.\n"
    for number, hint in enumerate(HINTS, 1):
        said = run("hint").stdout
        assert said.startswith(f"{hint.title}\n\n{hint.text}\n")
        assert f"Hint {number} of {len(HINTS)}" in said
    after = run("hint")
    assert after.returncode == 0
    assert "kata solution bce_loss" in after.stdout
    again = run("hint", "--again").stdout
    assert all(hint.text in again for hint in HINTS)
    run("start", "bce_loss", "--force")
    assert run("hint").stdout.startswith(HINTS[0].title)


def test_hint_needs_no_history(run: Run, home: Path) -> None:
    """Where nothing can be remembered the first hint is given, with a warning."""
    home.write_text("in the way")
    done = run("hint", "bce_loss")
    assert done.returncode == 0
    assert done.stdout.startswith(HINTS[0].title)
    assert "history" in done.stderr


def solution_shown(home: Path) -> int:
    """How often the history says that a solution was shown."""
    db = sqlite3.connect(home / "history.db")
    (count,) = db.execute("SELECT count(*) FROM events WHERE kind = 'solution_shown'").fetchone()
    db.close()
    return int(count)


@pytest.mark.parametrize("typed", ["n", ""])
def test_solution_asks_before_a_pass(run: Run, terminal: Terminal, home: Path, typed: str) -> None:
    """Without a pass it asks at a terminal, refuses elsewhere; `--yes` answers; it is noted."""
    refused = run("solution", "bce_loss")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--yes" in refused.stderr
    status, said = terminal("solution", "bce_loss", typed=typed)
    assert status == 0
    assert "def bce_loss" not in said
    assert solution_shown(home) == 0
    assert "def bce_loss" in terminal("solution", "bce_loss", typed="y")[1]
    assert "def bce_loss" in run("solution", "bce_loss", "--yes").stdout
    assert solution_shown(home) == 2


def test_solution_after_a_pass(run: Run, work: Path) -> None:
    """After a pass it is shown at once: derivation and reference."""
    (work / "bce_loss.py").write_text(KATA.solution())
    run("check")
    done = run("solution")
    assert done.returncode == 0
    assert KATA.walkthrough().strip() in done.stdout
    assert KATA.solution().strip() in done.stdout


def test_interrupted_question(terminal: Terminal) -> None:
    """Ctrl-C at a question ends with 130 and no traceback."""
    status, said = terminal("solution", "bce_loss", typed="\x03")
    assert status == 130
    assert "Traceback" not in said
