"""`kata start` and `kata reset`: a file is handed out, and no text of the user's is ever lost."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.kata import find_kata

Run = Callable[..., CompletedProcess[str]]
STUB = find_kata("bce_loss").stub()


def saved(home: Path) -> list[bytes]:
    """The texts that the history has of replaced files."""
    db = sqlite3.connect(home / "history.db")
    rows = db.execute("SELECT source FROM events WHERE kind = 'saved' ORDER BY id").fetchall()
    db.close()
    return [source for (source,) in rows]


def test_start_writes_the_stub_and_says_what_next(run: Run, work: Path, home: Path) -> None:
    """The stub, the task in brief, the file and the next command; the history is created."""
    done = run("start", "bce_loss")
    assert done.returncode == 0
    assert (work / "bce_loss.py").read_text() == STUB
    assert [entry.name for entry in work.iterdir()] == ["bce_loss.py"]
    assert "Binary cross-entropy" in done.stdout
    assert "kata check" in done.stdout.splitlines()[-1]
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert (home / "history.db").is_file()


def test_start_needs_a_name(run: Run) -> None:
    """Without a kata it is a wrong call."""
    assert run("start").returncode == 2


def test_start_never_overwrites(run: Run, work: Path, home: Path) -> None:
    """A file of that name is refused; with `--force` it is replaced and kept in the history."""
    (work / "bce_loss.py").write_bytes(b"my \xff work")
    refused = run("start", "bce_loss")
    assert refused.returncode == 2
    assert "--force" in refused.stderr
    assert (work / "bce_loss.py").read_bytes() == b"my \xff work"
    assert run("start", "bce_loss", "--force").returncode == 0
    assert (work / "bce_loss.py").read_text() == STUB
    assert saved(home) == [b"my \xff work"]


@pytest.mark.parametrize("force", [(), ("--force",)])
@pytest.mark.parametrize("kind", ["symbolic link", "folder"])
def test_start_refuses_what_is_no_file(
    run: Run, work: Path, kind: str, force: tuple[str, ...]
) -> None:
    """A link (its target would be lost) or a folder in the way is a sentence, and stays."""
    path, elsewhere = work / "bce_loss.py", work / "elsewhere"
    elsewhere.write_text("precious")
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(elsewhere)
    done = run("start", "bce_loss", *force)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"is a {kind}" in done.stderr
    assert elsewhere.read_text() == "precious"
    assert path.is_symlink() or path.is_dir()


def test_force_needs_the_history(run: Run, work: Path, home: Path) -> None:
    """Where the old text can't be kept, it is not replaced."""
    home.write_text("in the way")
    (work / "bce_loss.py").write_text("my work")
    for arguments in (("start", "bce_loss", "--force"), ("reset", "bce_loss", "--yes")):
        done = run(*arguments)
        assert done.returncode == 2
        assert "history" in done.stderr
        assert (work / "bce_loss.py").read_text() == "my work"


def test_start_goes_on_without_a_history(run: Run, work: Path, home: Path) -> None:
    """A new file needs no history; a sentence says that there is none."""
    home.write_text("in the way")
    done = run("start", "bce_loss")
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 1
    assert (work / "bce_loss.py").read_text() == STUB


def test_full_disk(work: Path, environment: dict[str, str]) -> None:
    """No room for the history is a sentence, not a traceback; no half of a file is left."""

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))

    done = subprocess.run(
        [sys.executable, "-m", "checker", "start", "bce_loss"],
        cwd=work,
        env=environment | {"PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=no_room,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "bce_loss.py can't be written" in done.stderr
    assert list(work.iterdir()) == []


def test_deleted_folder_is_a_sentence(work: Path, environment: dict[str, str]) -> None:
    """A working folder that is gone is said so."""
    shell = f"rmdir {work}; {sys.executable} -m checker start bce_loss"
    done = subprocess.run(
        shell, shell=True, cwd=work, env=environment, capture_output=True, text=True
    )
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "deleted" in done.stderr


def test_reset_keeps_the_text(run: Run, work: Path, home: Path) -> None:
    """The text goes to the history, the stub comes; the file of this folder is meant."""
    run("start", "bce_loss")
    (work / "bce_loss.py").write_text("my work")
    assert run("reset", "--yes").returncode == 0
    assert (work / "bce_loss.py").read_text() == STUB
    assert saved(home) == [b"my work"]


def test_reset_asks(
    run: Run, terminal: Callable[..., tuple[int, str]], work: Path, home: Path
) -> None:
    """At a terminal it asks; where there is none it refuses without `--yes`."""
    (work / "bce_loss.py").write_text("my work")
    nobody = run("reset")
    assert (nobody.returncode, nobody.stdout) == (2, "")
    assert "--yes" in nobody.stderr
    assert terminal("reset", typed="n")[0] == 0
    assert (work / "bce_loss.py").read_text() == "my work"
    assert terminal("reset", typed="y")[0] == 0
    assert (work / "bce_loss.py").read_text() == STUB
    assert saved(home) == [b"my work"]


def test_reset_needs_a_file(run: Run) -> None:
    """Nothing to reset is a sentence."""
    done = run("reset", "bce_loss", "--yes")
    assert done.returncode == 2
    assert "kata start bce_loss" in done.stderr


def test_killed_at_any_instant(work: Path, home: Path, environment: dict[str, str]) -> None:
    """`start --force` killed anywhere leaves the old text or the stub, and the old text kept."""
    file = work / "bce_loss.py"
    chance = random.Random(0)
    for number in range(10):
        text = f"attempt {number}"
        file.write_text(text)
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "start", "bce_loss", "--force"],
            cwd=work,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        time.sleep(chance.uniform(0.03, 0.2))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        if file.read_text() != text:
            assert file.read_text() == STUB
            assert saved(home)[-1] == text.encode()
