"""`kata next` and `kata quiz` over a real history; only the clock is another one."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from click.testing import CliRunner, Result

from checker.cli.clock import Clock
from checker.cli.group import kata
from checker.history import History
from checker.kata import find_kata, kata_names
from checker.questions import followups, read_bank
from tests.conftest import KATA

Run = Callable[..., CompletedProcess[str]]
BCE = find_kata("bce_loss")
BANK = read_bank()
CHAIN = [part for part in BANK if part.topic == "chain rule"]


class Days(Clock):
    """A clock that is so many days ahead."""

    ahead = 0.0

    def now(self) -> datetime:
        """This instant, in UTC, a while later."""
        return datetime.now(UTC) + timedelta(days=self.ahead)


Type = Callable[..., Result]


@pytest.fixture
def type_in(work: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Type:
    """`type_in("quiz", text=..., days=2)`: the command in this process, two days ahead."""
    monkeypatch.chdir(work)
    monkeypatch.setenv("KATA_HOME", str(home))

    def run_kata(*arguments: str, text: str = "", days: float = 0) -> Result:
        clock = Days()
        clock.ahead = days
        return CliRunner().invoke(kata, arguments, input=text, obj=clock)

    return run_kata


def ratings(home: Path) -> list[tuple[str, int]]:
    """What the history holds of the quiz."""
    with History(home / "history.db", lambda: datetime.now(UTC)) as history:
        return [(one.data["slug"], one.data["rating"]) for one in history.events("quizzed")]


def test_next_begins_with_what_is_new(run: Run, home: Path) -> None:
    """In the order of the curriculum, with the command to type; asking leaves no file behind."""
    done = run("next")
    assert done.returncode == 0
    assert done.stdout.splitlines()[0].startswith("relu_derivative ")
    assert "Next: kata next --start" in done.stdout.splitlines()[-1]
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert not home.exists()
    shown = json.loads(run("next", "--json").stdout)
    assert shown["schema_version"] == 1
    assert len(shown["suggestions"]) == len(kata_names())
    assert shown["scheduled"] == []


def test_next_brings_a_solved_kata_back(run: Run, type_in: Type, work: Path, home: Path) -> None:
    """When it is due, with the reason; `--start` hands out a fresh stub and keeps the old text."""
    run("start", "bce_loss")
    run("check")
    solved = BCE.solution()
    (work / "bce_loss.py").write_text(solved)
    run("check")
    today = json.loads(type_in("next", "--json").stdout)
    assert "bce_loss" not in [one["kata"] for one in today["suggestions"]]
    assert [one["kata"] for one in today["scheduled"]] == ["bce_loss"]
    due = type_in("next", days=9)
    name, reason = due.stdout.splitlines()[0].split(maxsplit=1)
    assert (name, reason) == ("bce_loss", "due for 7 days; last time it took 2 checks")
    started = type_in("next", "--start", days=9)
    assert started.exit_code == 0
    assert "bce_loss: due for 7 days; last time it took 2 checks." in started.stdout
    assert (work / "bce_loss.py").read_text() == BCE.stub()
    with History(home / "history.db", lambda: datetime.now(UTC)) as history:
        (saved,) = history.events("saved")
        assert history.source(saved.id) == solved.encode()
    again = type_in("next", days=9)
    assert again.stdout == due.stdout, "handing it out is no review yet"
    (work / "bce_loss.py").write_text("half of it")
    assert "You are in the middle of bce_loss.py" in type_in("next", "--start", days=9).stderr
    assert (work / "bce_loss.py").read_text() == "half of it"


def test_next_start_leaves_work_alone_that_goes_on(type_in: Type, work: Path) -> None:
    """A kata that was begun here is not replaced; the sentence says what to type instead."""
    assert type_in("next", "--start").exit_code == 0
    path = work / "relu_derivative.py"
    path.write_text("my work")
    refused = type_in("next", "--start")
    assert refused.exit_code == 2
    assert "kata check relu_derivative" in refused.stderr
    assert path.read_text() == "my work"
    assert "begun today, not passed yet" in type_in("next").stdout
    assert type_in("next", "--start", "--json").exit_code == 2


def test_next_says_when_there_is_nothing_to_do(type_in: Type, home: Path) -> None:
    """Which one comes when."""
    names = [one["kata"] for one in json.loads(type_in("next", "--json").stdout)["suggestions"]]
    with History(home / "history.db", lambda: datetime.now(UTC)) as history:
        for name in names:
            history.started(name, home / f"{name}.py")
            attempt = history.attempted(name, home / f"{name}.py", b"")
            said = {"verdict": "passed", "complete": True}
            history.record("judged", name, home / f"{name}.py", of=attempt, data=said)
    done = type_in("next")
    assert "Nothing is due and nothing is new." in done.stdout
    assert "in 8 days" in done.stdout
    assert type_in("next", "--start").stdout == done.stdout
    assert "due today" in type_in("next", days=8).stdout


def test_quiz_asks_answers_and_records(type_in: Type, home: Path) -> None:
    """Question, answer with its lines as they are, rating; the summary counts."""
    done = type_in("quiz", "--topic", "chain rule", "--count", "2", text="\n3\nmy answer\n1\n")
    assert done.exit_code == 0
    assert ratings(home) == [(CHAIN[0].slug, 3), (CHAIN[1].slug, 1)]
    for part in CHAIN[:2]:
        assert f"{part.question}\n" in done.stdout
        assert f"{part.answer}\n" in done.stdout
    assert "Comes back in 2 days." in done.stdout
    assert "Comes back tomorrow." in done.stdout
    assert done.stdout.splitlines()[-1] == "2 answered: 1 again, 1 good."
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_quiz_asks_what_is_due_first(type_in: Type) -> None:
    """On its day, and before any new one; then it is out of the way."""
    type_in("quiz", "--topic", "chain rule", "--count", "2", text="\n3\n\n1\n")

    def listed(days: float) -> list[str]:
        shown = json.loads(type_in("quiz", "--json", days=days).stdout)
        return [one["slug"] for one in shown["questions"] if one["due"]]

    assert listed(0) == []
    assert listed(1) == [CHAIN[1].slug]
    assert listed(2) == [CHAIN[1].slug, CHAIN[0].slug]
    done = type_in("quiz", "--count", "3", text="\n4\n\n4\n", days=2)
    assert "2 due, 1 new." in done.stdout
    assert listed(3) == []


def test_quiz_limits_new_questions_a_day(type_in: Type, home: Path) -> None:
    """Also over several calls; tomorrow brings others."""
    done = type_in("quiz", "--new", "3", text="\n3\n" * 5)
    assert len(ratings(home)) == 3
    assert "3 answered: 3 good." in done.stdout
    nothing = type_in("quiz", "--new", "3")
    assert "Nothing is due; the next question comes in 2 days." in nothing.stdout
    assert "--new" in nothing.stdout
    assert "0 due, 1 new." in type_in("quiz", "--new", "4").stdout
    assert "0 due, 3 new." in type_in("quiz", "--new", "3", days=1).stdout


@pytest.mark.parametrize("text", ["\n3\nq\n", "\n3\n\nq\n", "\n3\n\n", "\n3\n", "\n3\n\n7\nQ\n"])
def test_quiz_ends_whenever_the_user_leaves(type_in: Type, home: Path, text: str) -> None:
    """At the question, at the rating, by q or by the end of the input; what was rated is kept."""
    done = type_in("quiz", text=text)
    assert done.exit_code == 0
    assert [rating for _, rating in ratings(home)] == [3]
    assert done.stdout.splitlines()[-1] == "1 answered: 1 good; 9 left for later."


def test_quiz_asks_again_for_a_rating(type_in: Type, home: Path) -> None:
    """Until it is one."""
    done = type_in("quiz", "--count", "1", text="\n\n5\ngood\n2\n")
    assert done.stdout.count("Type 1, 2, 3 or 4, or q to end.") == 3
    assert [rating for _, rating in ratings(home)] == [2]


def test_quiz_answered_by_nobody_records_nothing(type_in: Type, home: Path) -> None:
    """It says so."""
    assert "Nothing was answered" in type_in("quiz").stdout
    assert ratings(home) == []


def test_quiz_lists_topics(type_in: Type) -> None:
    """With how many questions are there, due and new."""
    type_in("quiz", "--topic", "bce-loss", "--count", "1", text="\n1\n")
    rows = {
        line[:20].strip(): line[20:].split()
        for line in type_in("quiz", "--list").stdout.split("\n")
    }
    questions = len(followups(BCE))
    assert rows["bce_loss"] == [str(questions), "0", str(questions - 1)]
    assert rows["chain rule"] == [str(len(CHAIN)), "0", str(len(CHAIN))]
    tomorrow = type_in("quiz", "--list", "--topic", "bce_loss", days=1).stdout.splitlines()
    assert tomorrow[1].split() == ["bce_loss", str(questions), "1", str(questions - 1)]
    shown = json.loads(type_in("quiz", "--json", "--topic", "bce_loss", days=1).stdout)
    topic = {"topic": "bce_loss", "questions": questions, "due": 1, "new": questions - 1}
    assert shown["topics"] == [topic]


@pytest.mark.parametrize(
    "wrong", [("--topic", "chian rule"), ("--count", "0"), ("--new", "-1"), ("--topic", "")]
)
def test_wrong_calls_of_quiz(type_in: Type, home: Path, wrong: tuple[str, str]) -> None:
    """One sentence, exit status 2, nothing recorded."""
    done = type_in("quiz", *wrong)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_quiz_reads_lines_from_a_pipe(work: Path, environment: dict[str, str], home: Path) -> None:
    """Without colours; a line that is no text is a sentence."""
    command = [*KATA, "quiz", "--topic", "chain rule", "--count", "2"]
    done = subprocess.run(
        command, cwd=work, env=environment, input=b"\n3\n\n4\n", capture_output=True, timeout=60
    )
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert done.stdout.endswith(b"2 answered: 1 good, 1 easy.\n")
    assert len(ratings(home)) == 2
    strict = environment | {"PYTHONIOENCODING": "utf-8"}
    odd = subprocess.run(
        [*command, "--new", "9"], cwd=work, env=strict, input=b"\xff\n", capture_output=True
    )
    assert (odd.returncode, odd.stderr.count(b"\n")) == (2, 1)


def test_quiz_at_a_terminal(work: Path, environment: dict[str, str], home: Path) -> None:
    """What the user types is what the terminal shows; Ctrl-D ends it."""
    ours, theirs = pty.openpty()
    os.write(ours, b"aloud\r3\r\x04")
    process = subprocess.Popen(
        [*KATA, "quiz", "--topic", "chain rule"],
        cwd=work,
        env=environment | {"COLUMNS": "80", "LINES": "24"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    output = b""
    try:
        while chunk := os.read(ours, 4096):
            output += chunk
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    assert process.wait(timeout=30) == 0
    assert b"1 answered: 1 good; 7 left for later." in output
    assert b"\x1b[1m" + CHAIN[0].question.encode() in output
    assert ratings(home) == [(CHAIN[0].slug, 3)]
