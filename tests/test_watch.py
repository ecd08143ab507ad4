"""`kata watch`: every save is judged once, whatever the editor does; keys; a clean end."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import watchfiles

from checker.grading import grade
from checker.history import Event, History
from checker.kata import find_kata
from checker.mistakes import load_mistakes
from checker.report_json import report_object
from checker.warm import Warm
from checker.watching import Change, changes, must_poll, settled

Run = Callable[..., CompletedProcess[str]]
COMMAND = [sys.executable, "-m", "checker"]
KATA = find_kata("bce_loss")
RIGHT = KATA.solution()
WRONG = load_mistakes(KATA)[0].applied(RIGHT)
HANGING = "def bce_loss(y, p):\n    while True:\n        pass\n"
FOOTER = "q quit"
SECONDS = 40.0


class Watching:
    """`kata watch` at a terminal of its own."""

    def __init__(self, arguments: tuple[str, ...], work: Path, environment: dict[str, str]) -> None:
        self.ours, self._theirs = pty.openpty()
        self.modes = termios.tcgetattr(self._theirs)
        self._output = ""
        self._read_to = 0
        self.process = subprocess.Popen(
            [*COMMAND, "watch", *arguments],
            cwd=work,
            env=environment | {"COLUMNS": "80", "LINES": "50"},
            stdin=self._theirs,
            stdout=self._theirs,
            stderr=self._theirs,
            preexec_fn=lambda: os.login_tty(os.dup(self._theirs)),  # noqa: PLW1509 - no threads
        )

    def until(self, *texts: str) -> str:
        """What was printed since the last call, up to the last of these texts, in their order."""
        found = self._read_to
        deadline = time.monotonic() + SECONDS
        for text in texts:
            while (place := self._output.find(text, found)) < 0:
                assert time.monotonic() < deadline, f"no {text!r} in {self._output[found:]!r}"
                if select.select([self.ours], [], [], 0.5)[0]:
                    self._output += os.read(self.ours, 65536).decode("utf-8", "replace")
            found = place + len(text)
        said, self._read_to = self._output[self._read_to : found], found
        return said

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self.ours, keys.encode())

    def children(self) -> list[int]:
        """The processes that it has started."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]

    def status(self) -> int:
        """Its exit status. The terminal must be as before."""
        status = self.process.wait(timeout=SECONDS)
        assert termios.tcgetattr(self._theirs) == self.modes
        return status

    def close(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.wait()
        os.close(self.ours)
        os.close(self._theirs)


@pytest.fixture
def watch(work: Path, environment: dict[str, str]) -> Iterator[Callable[..., Watching]]:
    """`watch("bce_loss")`: the command, at a terminal."""
    begun: list[Watching] = []

    def start(*arguments: str) -> Watching:
        begun.append(Watching(arguments, work, environment))
        return begun[-1]

    yield start
    for watching in begun:
        watching.close()


def events(home: Path) -> list[Event]:
    """The history."""
    with History(home / "history.db", lambda: pytest.fail("nothing is written")) as history:
        return history.events()


def save_in_place(path: Path, text: str) -> None:
    """As simple programs do."""
    path.write_text(text)


def save_by_rename(path: Path, text: str) -> None:
    """As editors do that never leave half a file: write another one, put it in the place."""
    draft = path.with_name("." + path.name + ".swp")
    draft.write_text(text)
    draft.replace(path)


def save_in_two_steps(path: Path, text: str) -> None:
    """As editors do that truncate first: for a moment it is empty, then it is half there."""
    with path.open("w") as file:
        file.flush()
        file.write(text[:200])
        file.flush()
        file.write(text[200:])


def save_by_deleting(path: Path, text: str) -> None:
    """As editors do that keep the old text under another name."""
    path.rename(path.with_name(path.name + "~"))
    path.write_text(text)


@pytest.mark.parametrize("options", [[], ["--poll"]])
def test_every_way_to_save(
    watch: Callable[..., Watching], work: Path, home: Path, options: list[str]
) -> None:
    """However a file is saved, its verdict comes, once and recorded first; so with polling."""
    path = work / "bce_loss.py"
    path.write_text(WRONG)
    watching = watch("bce_loss", *options)
    watching.until("every save is judged", "FAILED", FOOTER)
    ways = (save_in_place, save_by_rename, save_in_two_steps, save_by_deleting)
    for number, save in enumerate(ways):
        save(path, WRONG if number % 2 else RIGHT)
        said = watching.until("FAILED" if number % 2 else "PASSED", FOOTER)
        assert said.count("bce_loss.py  ") == 1
        assert "\x1b[2J" in said
    watching.type("q")
    assert watching.status() == 0
    found = events(home)
    kinds = [event.kind for event in found]
    assert kinds == ["attempted", "judged"] * 5
    assert {event.data.get("mode") for event in found if event.kind == "attempted"} == {"watch"}
    verdicts = [event.data["verdict"] for event in found if event.kind == "judged"]
    assert verdicts == ["failed", "passed", "failed", "passed", "failed"]


def test_broken_and_deleted(watch: Callable[..., Watching], work: Path) -> None:
    """Half a file is judged as it is, a file that is gone is waited for."""
    path = work / "bce_loss.py"
    watching = watch("bce_loss")
    assert "kata start bce_loss" in watching.until("There is no bce_loss.py now", FOOTER)
    path.write_text("def bce_loss(y, p:\n")
    assert "not valid Python" in watching.until("ERROR", FOOTER)
    path.unlink()
    watching.until("There is no bce_loss.py now", FOOTER)
    path.write_text(RIGHT)
    watching.until("PASSED", FOOTER)
    watching.type("q")
    assert watching.status() == 0


def test_keys(run: Run, watch: Callable[..., Watching], work: Path, home: Path) -> None:
    """A hint is given and recorded, the statement shown, the file judged again, a kata begun."""
    run("start", "bce_loss")
    watching = watch()
    watching.until("FAILED", FOOTER)
    watching.type("h")
    watching.until(KATA.hints()[0].title, "Hint 1 of", FOOTER)
    watching.type("s")
    watching.until("Worked example", FOOTER)
    watching.type("r")
    watching.until("FAILED", FOOTER)
    (work / "relu_derivative.py").write_text("# mine\n")
    watching.type("n")
    watching.until("relu_derivative", "Press n again", FOOTER)
    watching.type("x")
    watching.type("n")
    watching.until("Press n again", FOOTER)
    assert (work / "relu_derivative.py").read_text() == "# mine\n"
    watching.type("n")
    watching.until("Derivative of ReLU", FOOTER)
    relu = find_kata("relu_derivative")
    assert (work / "relu_derivative.py").read_text() == relu.stub()
    (work / "bce_loss.py").write_text(RIGHT)  # no longer watched
    (work / "relu_derivative.py").write_text(relu.solution())
    assert "bce_loss.py" not in watching.until("PASSED", FOOTER)
    watching.type("q")
    assert watching.status() == 0
    kinds = [event.kind for event in events(home)]
    assert kinds.count("hinted") == 1
    assert kinds.count("judged") == 3
    assert kinds[-4:] == ["saved", "started", "attempted", "judged"]


@pytest.mark.parametrize(
    ("end", "status"), [("\x03", 130), (signal.SIGTERM, 130), (signal.SIGHUP, 130)]
)
def test_interrupted(
    watch: Callable[..., Watching],
    work: Path,
    environment: dict[str, str],
    end: str | int,
    status: int,
) -> None:
    """Ctrl-C or a signal leaves the terminal as it was, no process and no temporary folder."""
    (work / "bce_loss.py").write_text(RIGHT)
    watching = watch("bce_loss")
    watching.until("PASSED", FOOTER)
    while not (children := watching.children()):  # the worker of the next grading
        assert watching.process.poll() is None
    if isinstance(end, str):
        watching.type(end)
    else:
        watching.process.send_signal(end)
    assert watching.status() == status
    assert not any(Path(f"/proc/{pid}").exists() for pid in children)
    assert not list(Path(environment["TMPDIR"]).iterdir())


def test_newest_text_wins(watch: Callable[..., Watching], work: Path, home: Path) -> None:
    """A grading that hangs is given up for a newer text, and nothing is said of it; so by `q`."""
    path = work / "bce_loss.py"
    path.write_text(RIGHT)
    watching = watch("bce_loss")
    watching.until("PASSED", FOOTER)
    path.write_text(HANGING)
    watching.until("[1/6]")
    path.write_text(WRONG)
    assert "took more than" not in watching.until("FAILED", FOOTER)
    path.write_text(HANGING)
    watching.until("[1/6]")
    began = time.monotonic()
    watching.type("q")
    assert watching.status() == 0
    assert time.monotonic() - began < 3.0
    found = events(home)
    attempts = [event.id for event in found if event.kind == "attempted"]
    judged = [event.of for event in found if event.kind == "judged"]
    assert judged == [attempts[0], attempts[2]]
    assert len(attempts) == 4


def test_waiting_worker_is_killed(watch: Callable[..., Watching], work: Path) -> None:
    """A worker that dies while it waits is replaced, and not blamed on the file."""
    path = work / "bce_loss.py"
    path.write_text(WRONG)
    watching = watch("bce_loss")
    watching.until("FAILED", FOOTER)
    while not (children := watching.children()):
        assert watching.process.poll() is None
    for pid in children:
        os.kill(pid, signal.SIGKILL)
    while any(pid in watching.children() for pid in children if Path(f"/proc/{pid}/exe").exists()):
        assert watching.process.poll() is None
    path.write_text(RIGHT)
    watching.until("PASSED", FOOTER)


def test_piped(work: Path, environment: dict[str, str]) -> None:
    """Without a terminal: plain lines as they come, no keys, no escape codes."""
    path = work / "bce_loss.py"
    path.write_text(WRONG)
    process = subprocess.Popen(
        [*COMMAND, "watch", "bce_loss"],
        cwd=work,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    said = ""
    for verdict in ("FAILED", "PASSED"):
        line = ""
        while not line.startswith(verdict):
            line = process.stdout.readline()
            assert line, process.communicate()
            said += line
        path.write_text(RIGHT)
    process.send_signal(signal.SIGTERM)
    rest, errors = process.communicate(timeout=SECONDS)
    assert errors == "\nkata: interrupted.\n"
    assert "\x1b" not in said + rest
    assert FOOTER not in said + rest
    assert max(map(len, said.splitlines())) <= 80


def test_what_can_not_be_watched(run: Run, work: Path) -> None:
    """A call that is wrong is one sentence and status 2, at once."""
    (work / "folder.py").mkdir()
    wrong: tuple[list[str], ...] = (
        ["nosuch"],
        ["missing/bce_loss.py"],
        ["folder.py", "--kata", "bce_loss"],
        [],
    )
    for arguments in wrong:
        done = run("watch", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1


def test_warm_gradings_equal_cold_ones(run: Run, work: Path) -> None:
    """Grading after grading in one process gives what a fresh process gives, example by example."""

    def told(report: dict[str, object]) -> dict[str, object]:
        checks = report["checks"]
        assert isinstance(checks, list)
        return {**report, "seconds": 0, "checks": [{**check, "seconds": 0} for check in checks]}

    texts = [mistake.applied(RIGHT) for mistake in load_mistakes(KATA)[:2]]
    cold = []
    for text in (*texts, RIGHT):
        (work / "bce_loss.py").write_text(text)
        cold.append(told(json.loads(run("check", "bce_loss", "--json").stdout)))
    with Warm() as warm:
        for _ in range(2):
            for text, expected in zip((*texts, RIGHT), cold, strict=True):
                with warm.grading() as workers:
                    report = grade(KATA, text.encode(), file="bce_loss.py", workers=workers)
                remarks = tuple(str(one) for one in report.remarks)
                shown = json.loads(json.dumps(report_object(replace(report, remarks=remarks))))
                assert told(shown) == expected
                warm.prepare()


def test_settled_waits_for_the_whole_text() -> None:
    """A text counts once it was found twice; a missing or empty one after a longer wait."""
    looks = iter([b"", b"de", b"def", b"def", b"never"])
    waits: list[float] = []
    assert settled(lambda: next(looks), waits.append) == b"def"
    assert waits[0] > 5 * waits[1]
    always = iter(range(10**6))
    assert settled(lambda: b"%d" % next(always), waits.append)
    assert settled(lambda: None, waits.append) is None


@pytest.mark.parametrize(
    ("kind", "poll"),
    [
        *((kind, False) for kind in ("ext4", "overlay", "fuseblk", "tmpfs")),
        *((kind, True) for kind in ("9p", "nfs4", "cifs", "fuse.sshfs", "virtiofs", "drvfs")),
    ],
)
def test_drives_without_events(tmp_path: Path, kind: str, poll: bool) -> None:
    """The drive that holds the folder decides, by its type; the variable outranks it."""
    folder = tmp_path / "my drive"
    inside = folder / "a" / "b"
    inside.mkdir(parents=True)
    point = str(folder).replace(" ", "\\040")
    mounts = f"/dev/root / ext4 rw 0 0\nbroken\nserver:/x {point} {kind} rw 0 0\nt /tmp2 nfs rw 0 0"
    assert must_poll(inside, mounts, None) is poll
    assert must_poll(inside, mounts, "") is poll
    assert must_poll(tmp_path, mounts, None) is False
    assert must_poll(inside, "", None) is False
    for forced, polled in (("1", True), ("true", True), ("false", False), ("Disabled", False)):
        assert must_poll(inside, mounts, forced) is polled


def test_polling_where_no_watch_can_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system refuses to tell of events, looking goes on."""

    def refuse(*_: object, **__: object) -> Iterator[None]:
        raise OSError("no watches left")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    path = tmp_path / "bce_loss.py"
    path.write_bytes(b"new")
    stop = threading.Event()
    found = changes({path: b"old"}, Path.read_bytes, stop, poll=False)
    assert next(found) == Change(path, b"new")
    stop.set()
    assert list(found) == []
