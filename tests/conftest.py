"""The real command in a folder of its own: as a plain process, and at a terminal."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.kata import ROOT

KATA = [sys.executable, "-m", "checker"]


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """The folder where the commands run."""
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of the history; it does not exist yet."""
    return tmp_path / "home"


@pytest.fixture
def environment(tmp_path: Path, home: Path) -> dict[str, str]:
    """What a command sees of the world."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "KATA_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(temporary),
        "TERM": "xterm",
    }


@pytest.fixture
def run(work: Path, environment: dict[str, str]) -> Callable[..., CompletedProcess[str]]:
    """`run("check", "--json")`: the finished process; keywords are environment variables."""

    def run_kata(*arguments: str, **variables: str) -> CompletedProcess[str]:
        return subprocess.run(
            [*KATA, *arguments],
            cwd=work,
            env=environment | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )

    return run_kata


@pytest.fixture
def terminal(work: Path, environment: dict[str, str]) -> Callable[..., tuple[int, str]]:
    """`terminal("solution", typed="y")`: exit status and all that an 80-column terminal got.

    `typed` is what the user answers to the first question, before Enter.
    """

    def run_kata(*arguments: str, typed: str | None = None, **variables: str) -> tuple[int, str]:
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [*KATA, *arguments],
            cwd=work,
            env=environment | {"COLUMNS": "80", "LINES": "24"} | variables,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            preexec_fn=lambda: os.login_tty(theirs),  # noqa: PLW1509 - no threads here
        )
        os.close(theirs)
        output = _converse(ours, typed)
        os.close(ours)
        return process.wait(timeout=10), output

    return run_kata


def _converse(descriptor: int, typed: str | None) -> str:
    """Read to the end; answer the first question."""
    deadline = time.monotonic() + 60
    output = b""
    while time.monotonic() < deadline:
        if select.select([descriptor], [], [], 0.2)[0]:
            try:
                output += os.read(descriptor, 4096)
            except OSError:  # the other end is closed
                break
            if typed is not None and output.endswith(b"[y/N]: "):
                os.write(descriptor, f"{typed}\n".encode())
                typed = None
    return output.decode("utf-8", "replace")


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: many tests wait for a file that hangs, or to kill."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The proofs of the catalogues take longest: first, or one process is left with them alone."""
    items.sort(key=lambda item: "test_the_catalogue_is_proven" not in item.name)
