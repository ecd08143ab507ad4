"""Killed at any moment, and many at once: the history opens, and all that was shown is in it."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checker.history import History
from checker.kata import ROOT, find_kata

RIGHT = find_kata("relu_derivative").solution()
WRONG = RIGHT.replace("x > 0", "x >= 0")
KILLS = 20
"""Kills of one test; there are ten such tests."""
LONGEST = {"check": 1.2, "watch": 2.0, "mock": 1.0}
"""When the kill comes at the latest, in what a whole check takes on this machine just now."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")


class Place:
    """A folder with a file in it, and a history of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.file = folder / "relu_derivative.py"
        self.file.write_text(WRONG, encoding="utf-8")
        self.measure()

    def measure(self) -> None:
        """See what a whole check takes just now."""
        began = time.monotonic()
        self.start("check", "relu_derivative").communicate(timeout=60)
        self.whole = time.monotonic() - began

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A command that has just begun."""
        return subprocess.Popen(
            [sys.executable, "-m", "checker", *arguments],
            cwd=self.folder,
            env=os.environ
            | {"KATA_HOME": str(self.home), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def count(self, *kinds: str) -> int:
        """How many events of these kinds there are. The history must open as it is."""
        with History(self.home / "history.db", lambda: datetime.now(UTC)) as history:
            return len(history.events(*kinds))


def killed(place: Place, seconds: float, *arguments: str) -> str:
    """What a command had shown when it was killed after that time."""
    process = place.start(*arguments)
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    return process.communicate(timeout=30)[0]


def check_killed(place: Place, chance: random.Random) -> tuple[str, int]:
    """Kill a check; the kind of event, and how many of them were shown."""
    after = chance.uniform(0.0, LONGEST["check"] * place.whole)
    shown = killed(place, after, "check", "relu_derivative")
    return "judged", len(re.findall(r"^(?:PASSED|FAILED)  ", shown, re.MULTILINE))


def watch_killed(place: Place, chance: random.Random) -> tuple[str, int]:
    """Kill a watch in which the file is saved now and then."""
    process = place.start("watch", "relu_derivative")
    end = time.monotonic() + chance.uniform(0.0, LONGEST["watch"] * place.whole)
    while time.monotonic() < end:
        time.sleep(min(0.3, max(0.0, end - time.monotonic())))
        place.file.write_text(chance.choice([RIGHT, WRONG]) + f"# {chance.random()}\n")
    os.killpg(process.pid, signal.SIGKILL)
    shown = process.communicate(timeout=30)[0]
    return "judged", len(re.findall(r"^(?:PASSED|FAILED)  ", shown, re.MULTILINE))


def mock_killed(place: Place, chance: random.Random) -> tuple[str, int]:
    """Kill a mock interview that has begun or is about to; then give it up, for the next one."""
    folder = place.folder / f"interview-{chance.random()}"
    arguments = ("mock", "--kata", "relu_derivative", "--minutes", "5", "--folder", str(folder))
    shown = killed(place, chance.uniform(0.0, LONGEST["mock"] * place.whole), *arguments)
    place.start("mock", "abandon", "--yes").communicate(timeout=30)
    return "mock_started", len(re.findall(r"minutes", shown)) > 0


@pytest.mark.parametrize("part", range(10))
def test_nothing_that_was_shown_is_lost_when_killed(part: int, tmp_path: Path) -> None:
    """A verdict that somebody saw, an interview whose clock ran: each is in the history."""
    act: Callable[[Place, random.Random], tuple[str, int]] = (
        check_killed,
        watch_killed,
        mock_killed,
        check_killed,
        watch_killed,
    )[part % 5]
    place, chance = Place(tmp_path), random.Random(part)
    expected = 0
    kind = ""
    for number in range(KILLS):
        if number == KILLS // 2 and not expected:  # the machine is slower than it was
            place.measure()
        kind, shown = act(place, chance)
        expected += shown
    assert expected > 0, "some of them lived long enough to show something"
    assert place.count(kind) >= expected
    listed = place.start("list")
    assert listed.communicate(timeout=30)[1] == ""
    assert listed.returncode == 0


def test_ten_checks_at_once_are_all_recorded(tmp_path: Path) -> None:
    """Ten processes share one history: ten attempts, ten verdicts, no complaint."""
    place = Place(tmp_path)
    running = [place.start("check", "relu_derivative", "--seed", str(n)) for n in range(10)]
    ended = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running] == [1] * 10
    assert [complaint for _, complaint in ended] == [""] * 10
    assert place.count("attempted") == place.count("judged") == 11
