"""`kata mock` from start to scorecard: with a clock of our own, and once with the real one."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checker.cli.clock import Clock
from checker.cli.group import kata
from checker.cli.interview import again
from checker.history import History, HistoryError
from checker.kata import find_kata
from checker.mock import Session, sessions

BEGIN = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
STARTED = f"mock-{BEGIN.astimezone():%Y-%m-%d-%H%M}"
BCE = find_kata("bce_loss")
SUBCOMMANDS = ["start", "status", "resume", "finish", "abandon", "oral", "list", "show"]


class TurnedClock(Clock):
    """It moves when something waits for it, and when a test turns it."""

    def __init__(self) -> None:
        self.minutes = 0.0
        self.planned: dict[float, Callable[[], None]] = {}

    def now(self) -> datetime:
        """The time on the dial."""
        return BEGIN + timedelta(minutes=self.minutes)

    def wait(self, seconds: float) -> None:
        """Pass the time at once, with what was planned for it."""
        self.minutes += seconds / 60
        for minute in [one for one in self.planned if one <= self.minutes]:
            self.planned.pop(minute)()


class Desk:
    """A candidate's folder, clock and history, with the real commands."""

    def __init__(self, work: Path, home: Path) -> None:
        self.work, self.home = work, home
        self.clock = TurnedClock()

    def run(self, *arguments: str, typed: str | None = None) -> Result:
        """The finished command."""
        return CliRunner().invoke(kata, arguments, typed, obj=self.clock, catch_exceptions=False)

    def begin(self, *arguments: str, leave_after: float = 0.05) -> Path:
        """Start an interview, leave its view, and go into its folder."""
        self.clock.planned[self.clock.minutes + leave_after] = leave
        done = self.run("mock", *arguments)
        assert done.exit_code == 0, done.output
        assert "The clock goes on." in done.output
        folder = self.session().folder
        os.chdir(folder)
        return folder

    def sessions(self) -> list[Session]:
        """What the history says."""
        with self.history() as history:
            return sessions(history)

    def session(self) -> Session:
        """The last interview."""
        return self.sessions()[-1]

    def history(self) -> History:
        """The history of the commands."""
        return History(self.home / "history.db", self.clock.now)


def leave() -> None:
    """Ctrl-C."""
    raise KeyboardInterrupt


def wrong(name: str) -> str:
    """A solution with a mistake that the judge can name."""
    folder = find_kata(name).solution_folder
    mistake = tomllib.loads((folder / "mistakes.toml").read_text())["mistake"][0]
    return find_kata(name).solution().replace(mistake["find"], mistake["replace"])


@pytest.fixture
def desk(work: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An empty folder at five past two."""
    monkeypatch.setenv("KATA_HOME", str(home))
    monkeypatch.chdir(work)
    return Desk(work, home)


def test_an_interview_from_start_to_scorecard(desk: Desk) -> None:
    """The whole hour, piped: what is asked, each check, both warnings, the end, the scorecard."""

    def solve() -> None:
        Path(STARTED, "bce_loss.py").write_text(BCE.solution())
        assert desk.run("check", f"{STARTED}/bce_loss.py").exit_code == 0

    desk.clock.planned = {12.0: solve}
    done = desk.run("mock", "--kata", "bce_loss", "--kata", "mini_batch", "--minutes", "40")
    assert done.exit_code == 0
    lines = done.output.splitlines()
    assert lines[0].startswith("Mock interview 1: 40 minutes, seed ")
    assert f"In another terminal:  cd {STARTED}" in lines
    told = [
        "  bce_loss    10 min  not checked yet",
        "  bce_loss    10 min  solved at 12:00 with check 1",
        "Half time: 20:00 left.",
        "Last call: 5:00 left.",
        "1 of 2 katas passed in time",
    ]
    places = [next(i for i, line in enumerate(lines) if text in line) for text in told]
    assert places == sorted(places)
    assert max(map(len, lines)) <= 80
    session = desk.session()
    assert session.ended == (BEGIN + timedelta(minutes=40), "time_up")
    assert [record.solved_after for record in session.katas] == [720, None]
    task = Path(STARTED, "README.md").read_text()
    assert BCE.brief() in task
    assert max(map(len, task.splitlines())) <= 80
    assert sorted(path.name for path in Path(STARTED).iterdir()) == [
        *("README.md", "bce_loss.py", "mini_batch.py")
    ]


def test_the_choice_is_repeatable_and_varied(desk: Desk) -> None:
    """The same seed and history give the same katas; what was asked lately is asked no more."""
    asked = []
    for home in ("one", "two"):
        os.environ["KATA_HOME"] = str(desk.home / home)  # restored by the fixture
        desk.home = desk.home / home
        for _ in range(2):
            os.chdir(desk.work)
            desk.begin("--minutes", "15", "--seed", "5")
            desk.run("mock", "abandon", "--yes")
            asked.append([record.name for record in desk.session().katas])
        desk.home = desk.home.parent
    assert asked[:2] == asked[2:]
    assert not set(asked[0]) & set(asked[1])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--minutes", "2"], "the shortest takes"),
        (["--topic", "losess"], "did you mean 'losses'"),
        (["--kata", "bce_los"], "did you mean bce_loss"),
        (["--kata", "bce_loss", "--level", "easy"], "leave --level, --topic and --track out"),
        (["--folder", "."], "is already there"),
        (["--minutes", "0"], "0.05"),
        (["--minutes", "nan"], "0.05"),
        (["--level", "extreme"], "extreme"),
    ],
)
def test_wrong_calls(desk: Desk, arguments: list[str], said: str) -> None:
    """One sentence, exit status 2, no folder, and no interview has begun."""
    done = desk.run("mock", *arguments)
    assert done.exit_code == 2
    assert said in done.output
    assert list(desk.work.iterdir()) == []
    assert desk.run("mock", "status").output.startswith("No mock interview is running")


@pytest.mark.parametrize("command", SUBCOMMANDS)
def test_help_has_examples(desk: Desk, command: str) -> None:
    """Each command says what it does, with an example."""
    assert f"kata mock {command}" in desk.run("mock", command, "--help").output.replace(
        "  kata mock\n", "  kata mock start\n"
    )


@pytest.mark.parametrize("command", ["resume", "finish", "abandon", "oral", "show"])
def test_without_an_interview(desk: Desk, command: str) -> None:
    """What needs one says how to start it."""
    done = desk.run("mock", command)
    assert done.exit_code == 2
    assert "`kata mock` starts one" in done.output
    assert desk.run("mock", "list").exit_code == 0


def test_one_at_a_time(desk: Desk) -> None:
    """A second one is refused while the first runs, and begins when its time is up."""
    desk.begin("--kata", "bce_loss")
    refused = desk.run("mock")
    assert refused.exit_code == 2
    assert "Mock interview 1 is running (9:55 left)" in refused.output
    desk.clock.minutes = 50
    desk.begin("--kata", "bce_loss")
    assert [session.number for session in desk.sessions()] == [1, 2]
    assert desk.sessions()[0].ended == (BEGIN + timedelta(minutes=10), "time_up")


def test_two_at_the_same_moment(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where two begin at once, the one that was recorded first goes on."""
    desk.begin("--kata", "bce_loss")
    monkeypatch.setattr("checker.cli.mock.refuse_second", lambda history: None)
    done = desk.run("mock", "--kata", "mini_batch")
    assert done.exit_code == 2
    assert "at the same moment" in done.output
    hows = [one.ended and one.ended.how for one in desk.sessions()]
    assert hows == [None, "abandoned"]


def test_check_is_an_interviewer(desk: Desk) -> None:
    """It shows what fails and the input, names no mistake, gives no hints, says the time left."""
    desk.begin("--kata", "bce_loss", "--kata", "mini_batch")
    Path("bce_loss.py").write_text(wrong("bce_loss"))
    done = desk.run("check")
    assert done.exit_code == 1
    assert "The smallest input found:" in done.output
    assert "Named mistake" not in done.output
    assert "kata hint" not in done.output
    assert done.output.splitlines()[-1] == "Mock interview 1: 19:55 left."
    said = json.loads(desk.run("check", "bce_loss", "--json").output)
    assert said["mistakes"] == []
    first, second = desk.session().katas[0].attempts
    assert first.mistakes == second.mistakes != ()
    assert first.verdict == "failed"
    assert (first.broken != (), first.late, first.seconds) == (True, False, 5)


def test_what_to_type_next(desk: Desk) -> None:
    """After a pass, what is left of the interview; after the last one, how to end it."""
    desk.begin("--kata", "bce_loss", "--kata", "mini_batch")
    for name, following in [("bce_loss", "kata mock status"), ("mini_batch", "kata mock finish")]:
        Path(f"{name}.py").write_text(find_kata(name).solution())
        said = desk.run("check", name).output
        assert f"Next: {following}" in said
        assert "kata solution" not in said


@pytest.mark.parametrize("command", ["finish", "abandon"])
def test_ended_from_elsewhere(desk: Desk, command: str) -> None:
    """The view sees that the interview was ended in another terminal, and ends as well."""
    arguments = ["mock", command, *(["--yes"] if command == "abandon" else [])]

    def end() -> None:
        assert desk.run(*arguments).exit_code == 0

    desk.clock.planned = {3.0: end}
    done = desk.run("mock", "--kata", "bce_loss")
    assert done.exit_code == 0
    assert desk.clock.minutes < 4
    told = "0 of 1 katas passed" if command == "finish" else "was abandoned"
    assert told in done.output


def test_a_history_in_use(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the history can't be asked for a while, the view says so and goes on."""
    trouble = [HistoryError("The history is in use: wait.")] * 3

    def again_or_not(history: History, session: Session) -> Session:
        if trouble and desk.clock.minutes > 2:
            raise trouble.pop()
        return again(history, session)

    monkeypatch.setattr("checker.cli.mock_clock.again", again_or_not)
    done = desk.run("mock", "--kata", "bce_loss")
    assert done.exit_code == 0
    assert done.output.count("The history is in use: wait.") == 1
    assert "0 of 1 katas passed" in done.output


def test_check_takes_the_file_that_was_saved_last(desk: Desk) -> None:
    """Without a name, whichever of the katas is being worked on."""
    desk.begin("--kata", "bce_loss", "--kata", "mini_batch")
    for name in ("mini_batch", "bce_loss", "mini_batch"):
        other = {"mini_batch": "bce_loss", "bce_loss": "mini_batch"}[name]
        os.utime(f"{other}.py", (1000, 1000))
        os.utime(f"{name}.py", (2000, 2000))
        assert f"{name}, 0 of" in desk.run("check").output


def test_no_help(desk: Desk) -> None:
    """Hints and solutions are refused for its katas anywhere, and in its folder for any."""
    desk.begin("--kata", "bce_loss")
    helps = (["hint"], ["solution", "--yes"], ["hint", "mini_batch"], ["hint", "--again"], ["plot"])
    for arguments in helps:
        done = desk.run(*arguments)
        assert done.exit_code == 2
        assert "No help during mock interview 1" in done.output
    os.chdir(desk.work)
    assert desk.run("solution", "bce_loss", "--yes").exit_code == 2
    assert desk.run("hint", "mini_batch").exit_code == 0
    desk.clock.minutes = 11
    assert desk.run("hint", "bce_loss").exit_code == 0


def test_a_file_elsewhere_is_no_part_of_it(desk: Desk) -> None:
    """A file of the same kata outside its folder is judged as ever."""
    desk.begin("--kata", "bce_loss")
    os.chdir(desk.work)
    Path("bce_loss.py").write_text(wrong("bce_loss"))
    said = desk.run("check", "bce_loss.py").output
    assert "Named mistake" in said
    assert "left." not in said
    assert desk.session().katas[0].attempts == ()


def test_late_work(desk: Desk) -> None:
    """After the end a check says so, helps as ever, and counts as late."""
    desk.begin("--kata", "bce_loss")
    Path("bce_loss.py").write_text(wrong("bce_loss"))
    desk.clock.minutes = 10.5
    said = desk.run("check").output
    assert "Named mistake" in said
    assert said.splitlines()[-1] == (
        f"Mock interview 1: it ended at {BEGIN.astimezone() + timedelta(minutes=10):%H:%M}; "
        "this attempt counts as late."
    )
    (record,) = desk.session().katas
    assert [attempt.late for attempt in record.attempts] == [True]
    assert record.solved_after is None


@pytest.mark.parametrize(
    "noticed_by",
    [
        "check",
        "hint",
        "mock status",
        "mock resume",
        "mock finish",
        "mock list",
        "mock show",
        "mock",
    ],
)
def test_time_up_is_noticed_late(desk: Desk, noticed_by: str) -> None:
    """Whichever command notices: what was checked in time counts, the file is stored as late."""
    desk.begin("--kata", "bce_loss")
    desk.clock.minutes = 4
    Path("bce_loss.py").write_text(wrong("bce_loss"))
    desk.run("check")
    desk.clock.minutes = 30
    Path("bce_loss.py").write_text(BCE.solution())
    desk.clock.planned[31] = leave
    desk.run(*noticed_by.split())
    session = desk.sessions()[0]
    assert session.ended == (BEGIN + timedelta(minutes=10), "time_up")
    (record,) = session.katas
    assert record.counted == record.attempts[0].id
    assert record.solved_after is None
    assert record.late_text is not None
    with desk.history() as history:
        assert history.source(record.late_text) == BCE.solution().encode()


def test_what_nobody_checked_is_judged(desk: Desk) -> None:
    """The frozen text counts, even where the candidate never checked it; a stub is left alone."""
    desk.begin("--kata", "bce_loss", "--kata", "mini_batch")
    Path("bce_loss.py").write_text(BCE.solution())
    desk.clock.minutes = 7
    done = desk.run("mock", "finish")
    assert "1 of 2 katas passed in time" in done.output
    first, second = desk.session().katas
    assert (first.solved_after, [one.frozen for one in first.attempts]) == (420, [True])
    assert second.attempts == ()
    assert desk.session().ended == (BEGIN + timedelta(minutes=7), "finished")
    desk.run("mock", "show")
    assert len(desk.session().katas[0].attempts) == 1, "it is judged once"


def test_pause(desk: Desk) -> None:
    """While it is paused nothing is judged; `resume` lets the clock go on."""
    desk.begin("--kata", "bce_loss", "--allow-pause")
    with desk.history() as history:
        history.record("mock_paused", of=desk.session().id)
    desk.clock.minutes = 100
    assert "paused, 9:55 of 10:00 left" in desk.run("mock", "status").output
    refused = desk.run("check")
    assert refused.exit_code == 2
    assert "is paused" in refused.output
    desk.clock.planned[101] = leave
    assert "9:55 of 10:00 left" in desk.run("mock", "resume").output
    assert not desk.session().paused
    assert desk.session().left(desk.clock.now()) == pytest.approx(530)


def test_abandon(desk: Desk) -> None:
    """It asks, it keeps files and events, and the folder is one like any other afterwards."""
    desk.begin("--kata", "bce_loss")
    refused = desk.run("mock", "abandon")
    assert refused.exit_code == 2
    assert "--yes" in refused.output
    desk.run("check")
    assert desk.run("mock", "abandon", "--yes").exit_code == 0
    assert Path("bce_loss.py").exists()
    assert "kata hint" in desk.run("check").output
    session = desk.session()
    assert session.ended is not None
    assert session.ended.how == "abandoned"
    assert len(session.katas[0].attempts) == 1
    assert "abandoned" in desk.run("mock", "list").output


def test_a_deleted_folder(desk: Desk) -> None:
    """It is said in a sentence, and what was checked counts."""
    folder = desk.begin("--kata", "bce_loss")
    Path("bce_loss.py").write_text(BCE.solution())
    desk.run("check")
    os.chdir(desk.work)
    for path in folder.iterdir():
        path.unlink()
    said = desk.run("mock", "status").output
    assert "solved at 0:05" in said
    folder.rmdir()
    assert "is gone; what was checked is kept" in desk.run("mock", "status").output
    done = desk.run("mock", "finish")
    assert done.exit_code == 0
    assert "1 of 1 katas passed in time" in done.output


def test_a_missing_file(desk: Desk) -> None:
    """It is said where the progress stands."""
    desk.begin("--kata", "bce_loss")
    Path("bce_loss.py").unlink()
    assert "its file is missing" in desk.run("mock", "status").output
    assert desk.run("check", "bce_loss").exit_code == 2
    assert desk.run("mock", "finish").exit_code == 0


def test_a_clock_that_was_set_back(desk: Desk) -> None:
    """It is said in a sentence, and nothing becomes negative."""
    desk.begin("--kata", "bce_loss")
    desk.clock.minutes = -90
    said = desk.run("mock", "status").output
    assert "was set back" in said
    assert "10:00 of 10:00 left" in said
    assert desk.run("check").exit_code == 1
    assert desk.run("mock", "finish").exit_code == 0


def test_oral_part(desk: Desk) -> None:
    """Typed, spoken, skipped; the model answer comes after one's own; it goes on where it ended."""
    desk.begin("--kata", "bce_loss")
    assert desk.run("mock", "oral").exit_code == 2
    desk.run("mock", "finish")
    questions = BCE.followups()
    done = desk.run("mock", "oral", typed="It is\nso.\n\n9\n3\n\n4\nskip\nquit\n").output
    assert done.index(questions[0].title) < done.index(questions[0].text)
    assert questions[3].title in done
    assert questions[2].text not in done
    (record,) = desk.session().katas
    assert record.oral == (
        (questions[0].title, "It is\nso.", 3),
        (questions[1].title, "", 4),
    )
    again = desk.run("mock", "oral", "1", typed="").output
    assert f"question 1 of {len(questions) - 2}" in again
    assert questions[2].title in again
    desk.run("mock", "oral", typed="\n1\n" * (len(questions) - 2))
    assert "No question" in desk.run("mock", "oral").output


def test_list_and_show(desk: Desk) -> None:
    """Each interview in a line; its scorecard by its number, as JSON too."""
    desk.begin("--kata", "bce_loss")
    assert desk.run("mock", "show").exit_code == 2
    desk.run("mock", "finish")
    os.chdir(desk.work)
    desk.begin("--kata", "mini_batch", "--folder", "second")
    lines = desk.run("mock", "list").output.splitlines()
    assert [line.split()[0] for line in lines[:2]] == ["1", "2"]
    assert "finished   0 of 1 solved  bce_loss" in lines[0]
    assert "running" in lines[1]
    assert json.loads(desk.run("mock", "show", "1", "--json").output)["number"] == 1
    assert desk.run("mock", "show", "3").exit_code == 2


# In a real terminal.

DRIVER = """
import sys
from datetime import datetime
from pathlib import Path
from checker.cli.clock import Clock
from checker.cli.group import kata

class FileClock(Clock):
    def now(self):
        return datetime.fromisoformat(Path(sys.argv[1]).read_text())

kata(sys.argv[2:], prog_name="kata", obj=FileClock())
"""


class Screen:
    """A command at an 80-column terminal, and all that it has written so far."""

    def __init__(self, command: list[str], work: Path, environment: dict[str, str]) -> None:
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            command,
            cwd=work,
            env=environment | {"COLUMNS": "80", "LINES": "24"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            preexec_fn=lambda: os.login_tty(theirs),  # noqa: PLW1509 - no threads here
        )
        os.close(theirs)
        self.output = ""

    def until(self, text: str, seconds: float = 60) -> None:
        """Wait until that text has been written since the last call."""
        deadline = time.monotonic() + seconds
        while text not in self.output:
            assert time.monotonic() < deadline, self.output
            assert self._read() or text in self.output, self.output
        self.output = self.output[self.output.index(text) + len(text) :]

    def type(self, text: str) -> None:
        """Press keys."""
        os.write(self.ours, text.encode())

    def ends(self) -> int:
        """The exit status; whatever it still writes is read."""
        deadline = time.monotonic() + 60
        while self._read() and time.monotonic() < deadline:
            pass
        return self.process.wait(10)

    def close(self) -> None:
        """Leave no process behind."""
        self.process.kill()
        self.process.wait()
        os.close(self.ours)

    def _read(self) -> bool:
        if not select.select([self.ours], [], [], 0.2)[0]:
            return True
        try:
            self.output += os.read(self.ours, 65536).decode("utf-8", "replace")
        except OSError:  # the other end is closed
            return False
        return True


def test_an_hour_at_a_terminal(work: Path, home: Path, environment: dict[str, str]) -> None:
    """Countdown, warnings with a bell, progress, a pause, a kill, the end, the oral part."""
    dial = work.parent / "dial"
    driven = [sys.executable, "-c", DRIVER, str(dial)]

    def turn(minutes: float) -> None:
        turned = dial.with_suffix(".new")
        turned.write_text((BEGIN + timedelta(minutes=minutes)).isoformat())
        turned.replace(dial)

    def aside(*arguments: str) -> str:
        done = subprocess.run(
            [*driven, *arguments],
            cwd=work / "iv",
            env=environment,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        return done.stdout

    turn(0)
    asked = ["mock", "--kata", "bce_loss", "--minutes", "60", "--allow-pause", "--folder", "iv"]
    with closing(Screen([*driven, *asked], work, environment)) as screen:
        screen.until("1:00:00 of 1:00:00 left")
        (work / "iv" / "bce_loss.py").write_text(wrong("bce_loss"))
        turn(10)
        assert "50:00 left." in aside("check")
        screen.until("passed at 10:00 (1 check)")
        turn(30)
        screen.until("\a")
        screen.until("Half time: 30:00 left.")
        screen.type("p")
        screen.until("paused, 30:00 of 1:00:00 left")
        turn(40)
        screen.type("p")
        screen.until("30:00 of 1:00:00 left, until")
        turn(50)
        screen.until("20:00 of 1:00:00 left")
        screen.process.send_signal(signal.SIGKILL)
        screen.process.wait(10)
    with closing(Screen([*driven, "mock", "resume"], work, environment)) as screen:
        screen.until("20:00 of 1:00:00 left")
        screen.type("q")
        screen.until("The clock goes on.")
        assert screen.ends() == 0
    with closing(Screen([*driven, "mock", "resume"], work, environment)) as screen:
        screen.until("20:00 of 1:00:00 left")
        turn(65)
        screen.until("\a")
        screen.until("Last call: 5:00 left.")
        (work / "iv" / "bce_loss.py").write_text(BCE.solution())
        turn(70)
        screen.until("The time was up at")
        screen.until("1 of 1 katas passed in time")
        screen.until("Begin the oral part now? [Y/n]:")
        screen.type("y\n")
        screen.until(BCE.followups()[0].title)
        screen.type("From likelihood.\n\n")
        screen.until(BCE.followups()[0].text.splitlines()[-1])
        screen.type("4\n")
        screen.until(BCE.followups()[1].title)
        screen.type("quit\n")
        screen.until("katas passed in time")
        assert screen.ends() == 0
    with History(home / "history.db", lambda: BEGIN) as history:
        (session,) = sessions(history)
    (record,) = session.katas
    assert record.solved_after == 3600
    assert record.oral == ((BCE.followups()[0].title, "From likelihood.", 4),)


def test_with_the_real_clock(work: Path, environment: dict[str, str]) -> None:
    """A few seconds for real: the countdown runs down, and what lies there then counts."""
    command = [sys.executable, "-m", "checker", "mock", "--minutes", "0.1", "--folder", "iv"]
    with closing(Screen([*command, "--kata", "bce_loss"], work, environment)) as screen:
        screen.until("0:05 of 0:06 left")
        (work / "iv" / "bce_loss.py").write_text(BCE.solution())
        screen.until("Half time: 0:03 left.")
        screen.until("0:01 of 0:06 left")
        screen.until("1 of 1 katas passed in time")
        screen.until("[Y/n]:")
        screen.type("n\n")
        assert screen.ends() == 0
