"""A history in every bad state, through the real command: one sentence, a verdict, nothing lost."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from checker.history import History
from checker.kata import find_kata

COMMAND = [sys.executable, "-m", "checker"]
KATA = find_kata("relu_derivative")
FILE = f"{KATA.name}.py"
RIGHT = KATA.solution()
IS_ROOT = os.geteuid() == 0
Limit = Callable[[], None]


def now() -> datetime:
    """The clock of the histories that are made here."""
    return datetime.now(UTC)


def forget_root() -> None:
    """Let the program that is started next have no right to any file, though it is root's."""
    drop_from_bounding_set, override_modes, read_any_file = 24, 1, 2
    libc = ctypes.CDLL(None, use_errno=True)
    for capability in (override_modes, read_any_file):
        if libc.prctl(drop_from_bounding_set, capability, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "can't drop a capability")


def kata(
    work: Path, environment: dict[str, str], *arguments: str, limit: Limit | None = None
) -> CompletedProcess[str]:
    """The finished command, run as one whom the modes of files bind."""

    def prepare() -> None:
        if IS_ROOT:
            forget_root()
        if limit is not None:
            limit()

    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=work,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        preexec_fn=prepare,
    )


def used(home: Path, work: Path) -> Path:
    """A history of 60 attempts and a start, in one file."""
    file = home / "history.db"
    with History(file, now) as history:
        for number in range(60):
            history.attempted(KATA.name, work / FILE, b"# %d\n" % number * 100)
        history.started(KATA.name, work / FILE)
    return file


def used_with_log(home: Path, work: Path) -> tuple[Path, Path]:
    """The same, as a process that was killed leaves it: the latest events are in the log."""
    file = used(home, work)
    copy = home / "copy"
    with History(file, now) as history:
        for number in range(9):
            history.hinted(f"of the log {number}", 1)
        shutil.copytree(home, copy, ignore=shutil.ignore_patterns("copy", "*-shm"))
    for entry in copy.iterdir():
        entry.replace(home / entry.name)
    copy.rmdir()
    return file, home / "history.db-wal"


# What may befall a history. Each takes the folder of the history, which exists, and of the work.


def file_for_folder(home: Path, work: Path) -> None:
    """A file lies where the folder should."""
    home.rmdir()
    home.write_bytes(b"in the way")


def folder_for_file(home: Path, work: Path) -> None:
    """A folder lies where the file should."""
    (home / "history.db").mkdir()


def link_to_itself(home: Path, work: Path) -> None:
    """A symbolic link without an end."""
    (home / "history.db").symlink_to("history.db")


def named_pipe(home: Path, work: Path) -> None:
    """A pipe: opening it may wait for ever."""
    os.mkfifo(home / "history.db")


def pipe_for_reading(home: Path, work: Path) -> None:
    """A pipe that can only be read: opening it for that waits for a writer."""
    named_pipe(home, work)
    (home / "history.db").chmod(0o444)


def read_only_file(home: Path, work: Path) -> None:
    """The file may be read, not written."""
    used(home, work).chmod(0o444)


def read_only_folder(home: Path, work: Path) -> None:
    """Nothing can be made beside the file."""
    used(home, work)
    home.chmod(0o555)


def forbidden_file(home: Path, work: Path) -> None:
    """The file may not be read."""
    used(home, work).chmod(0)


def forbidden_folder(home: Path, work: Path) -> None:
    """The folder may not be entered."""
    used(home, work)
    home.chmod(0)


def no_header(home: Path, work: Path) -> None:
    """The first hundred bytes are others."""
    file = used(home, work)
    file.write_bytes(b"\xa5" * 100 + file.read_bytes()[100:])


def cut_in_the_middle(home: Path, work: Path) -> None:
    """The second half is missing."""
    file = used(home, work)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2 + 77])


def damaged_pages(home: Path, work: Path) -> None:
    """All but the first two pages and the last are rubbish: it opens like a sound one."""
    file = used(home, work)
    content = bytearray(file.read_bytes())
    content[4096 * 2 : -4096] = b"\xa5" * (len(content) - 4096 * 3)
    file.write_bytes(content)


def damaged_schema(home: Path, work: Path) -> None:
    """One byte is another, and so SQLite's own error message is no text."""
    file = used(home, work)
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE events", b"CREA\xd2E TABLE event"))


def empty_with_log(home: Path, work: Path) -> None:
    """The file is empty, and there is a log: SQLite would delete the log."""
    used_with_log(home, work)[0].write_bytes(b"")


def log_alone(home: Path, work: Path) -> None:
    """The file is gone, and there is a log: SQLite would delete the log."""
    used_with_log(home, work)[0].unlink()


def damaged_log(home: Path, work: Path) -> None:
    """A few bytes of the log are others: SQLite would drop what follows."""
    log = used_with_log(home, work)[1]
    content = bytearray(log.read_bytes())
    content[4000:4010] = b"\xa5" * 10
    log.write_bytes(content)


def damaged_log_header(home: Path, work: Path) -> None:
    """The head of the log is rubbish: SQLite would drop all of it."""
    log = used_with_log(home, work)[1]
    log.write_bytes(b"\xa5" * 32 + log.read_bytes()[32:])


def other_program(*statements: str) -> Callable[[Path, Path], None]:
    """A sound file of SQLite that some other program wrote."""

    def make(home: Path, work: Path) -> None:
        db = sqlite3.connect(home / "history.db")
        for statement in statements:
            db.execute(statement)
        db.close()

    return make


def newer_kata(home: Path, work: Path) -> None:
    """A version to come has written it."""
    db = sqlite3.connect(used(home, work))
    db.execute("PRAGMA user_version = 99")
    db.close()


@dataclass(frozen=True, slots=True)
class State:
    """What may be found, what is said of it, and whether a new history takes its place."""

    name: str
    make: Callable[[Path, Path], None]
    sentence: str
    renewed: bool = False
    readable: bool = False
    """Whether the past can still be read, so that only what writes has something to say."""


AGAIN = ("CREATE TABLE events (id, at)", "PRAGMA user_version = 1")
STATES = (
    State("file for folder", file_for_folder, "can't be used"),
    State("folder for file", folder_for_file, "it is a folder"),
    State("link to itself", link_to_itself, "symbolic links"),
    State("pipe", named_pipe, "not a regular file"),
    State("pipe for reading", pipe_for_reading, "not a regular file"),
    State("read-only file", read_only_file, "it is read-only", readable=True),
    State("read-only folder", read_only_folder, "it is read-only"),
    State("forbidden file", forbidden_file, "can't be opened"),
    State("forbidden folder", forbidden_folder, "permission denied"),
    State("no header", no_header, "kept as history.corrupt-", True),
    State("cut in the middle", cut_in_the_middle, "kept as history.corrupt-", True),
    State("damaged pages", damaged_pages, "kept as history.corrupt-", True),
    State("damaged schema", damaged_schema, "kept as history.corrupt-", True),
    State("empty, with log", empty_with_log, "kept as history.corrupt-", True),
    State("log alone", log_alone, "kept as history.corrupt-", True),
    State("damaged log", damaged_log, "kept as history.corrupt-log-1", True),
    State("damaged log header", damaged_log_header, "kept as history.corrupt-log-1", True),
    State("other tables", other_program("CREATE TABLE notes (x)"), "not a history of kata"),
    State("other version", other_program("PRAGMA user_version = -7"), "not a history of kata"),
    State("higher version", other_program("PRAGMA user_version = 7"), "not a history of kata"),
    State("other program", other_program("PRAGMA application_id = 7"), "not a history of kata"),
    State("missing columns", other_program(*AGAIN), "not a history of kata"),
    State("newer kata", newer_kata, "newer kata"),
)


@pytest.fixture
def place(home: Path, work: Path) -> Iterator[Path]:
    """The folder of the history, there already, and a right solution in the folder of the work."""
    home.mkdir()
    (work / FILE).write_text(RIGHT)
    yield home
    if home.is_dir():
        home.chmod(0o755)  # so that it can be removed


def contents(home: Path) -> set[bytes]:
    """The bytes of every file that matters: all but SQLite's shared memory."""
    if not home.is_dir():
        return {home.read_bytes()}
    files = [entry for entry in home.iterdir() if entry.is_file() and entry.suffix != ".db-shm"]
    return {file.read_bytes() for file in files if file.stat().st_size}


def saved(home: Path) -> list[bytes]:
    """The texts of replaced files that the history has."""
    db = sqlite3.connect(home / "history.db")
    rows = db.execute("SELECT source FROM events WHERE kind = 'saved'").fetchall()
    db.close()
    return [source for (source,) in rows]


def kinds(home: Path) -> list[str]:
    """What the history holds, read by SQLite alone, in order."""
    db = sqlite3.connect(home / "history.db")
    rows = db.execute("SELECT kind FROM events ORDER BY id").fetchall()
    db.close()
    return [kind for (kind,) in rows]


def made(state: State, home: Path, work: Path) -> set[bytes]:
    """Make the state, and give the bytes that may not be lost."""
    state.make(home, work)
    before = contents(home)
    if state.make in (damaged_log, damaged_log_header):
        before = {(home / "history.db-wal").read_bytes()}  # the rest is in use, and may grow
    return before


def assert_one_sentence(done: CompletedProcess[str], sentence: str) -> None:
    """What is said is one line that holds the sentence."""
    assert sentence in done.stderr
    assert done.stderr.startswith("kata: ")
    assert len(done.stderr.splitlines()) == 1, done.stderr


each_state = pytest.mark.parametrize("state", [pytest.param(one, id=one.name) for one in STATES])


@each_state
def test_check_gives_its_verdict(
    state: State, place: Path, work: Path, environment: dict[str, str]
) -> None:
    """`check --json` passes with one object and one sentence; what was there is there still."""
    before = made(state, place, work)
    done = kata(work, environment, "check", FILE, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["verdict"] == "passed"
    assert_one_sentence(done, state.sentence)
    if place.is_dir():
        place.chmod(0o755)
    assert before <= contents(place)
    if state.renewed:
        assert kinds(place)[-1] == "judged"
        assert kata(work, environment, "list").stderr == ""


@each_state
def test_start_never_loses_the_text(
    state: State, place: Path, work: Path, environment: dict[str, str]
) -> None:
    """`start --force` replaces a file whose text is in the history, or else refuses."""
    before = made(state, place, work)
    done = kata(work, environment, "start", KATA.name, "--force")
    assert_one_sentence(done, state.sentence)
    if place.is_dir():
        place.chmod(0o755)
    assert before <= contents(place)
    if done.returncode == 0:
        assert state.renewed
        assert (work / FILE).read_text() == KATA.stub()
        assert saved(place) == [RIGHT.encode()]
    else:
        assert done.returncode == 2
        assert (work / FILE).read_text() == RIGHT


@each_state
def test_list_shows_the_katas(
    state: State, place: Path, work: Path, environment: dict[str, str]
) -> None:
    """`list --json`, which only asks, is one object; what was there is there still."""
    before = made(state, place, work)
    done = kata(work, environment, "list", "--json")
    assert done.returncode == 0
    states = {entry["name"]: entry["state"] for entry in json.loads(done.stdout)["katas"]}
    if state.readable:
        assert (states[KATA.name], done.stderr) == ("started", "")
    else:
        assert_one_sentence(done, state.sentence)
    if place.is_dir():
        place.chmod(0o755)
    assert before <= contents(place)


@pytest.mark.parametrize("make", [file_for_folder, no_header, damaged_pages, forbidden_folder])
def test_every_other_command(
    make: Callable[[Path, Path], None],
    place: Path,
    work: Path,
    tmp_path: Path,
    environment: dict[str, str],
) -> None:
    """One line on standard error at most; status 2 only where the past itself is asked for."""
    for command, statuses in (
        (("check", "--json"), {0}),
        (("hint",), {0}),
        (("solution", "--yes"), {0}),
        (("show",), {0}),
        (("repro",), {2}),
        (("reset", "--yes"), {0, 2}),
        (("start", "bce_loss"), {0}),
        (("doctor", "--json"), {0}),
        (("verify", "--help"), {0}),
    ):
        home = tmp_path / f"home of {command[0]}"
        home.mkdir()
        (work / FILE).write_text(RIGHT)
        (work / "bce_loss.py").unlink(missing_ok=True)
        make(home, work)
        done = kata(work, environment | {"KATA_HOME": str(home)}, *command)
        assert done.returncode in statuses, (command, done.stderr)
        assert "Traceback" not in done.stderr
        lines = done.stderr.splitlines()
        assert len(lines) <= (2 if command[0] == "repro" else 1), (command, done.stderr)
        if command[0] == "reset" and done.returncode == 2:
            assert (work / FILE).read_text() == RIGHT
        if home.is_dir():
            home.chmod(0o755)


def test_all_of_it_is_damaged(place: Path, work: Path, environment: dict[str, str]) -> None:
    """The file and its log are both damaged: both are kept, and so is the text to be replaced."""
    file, log = used_with_log(place, work)
    file.write_bytes(b"\xa5" * file.stat().st_size)
    log.write_bytes(b"\xa5" * 32 + log.read_bytes()[32:])
    before = contents(place)
    done = kata(work, environment, "start", KATA.name, "--force")
    assert (done.returncode, len(done.stderr.splitlines())) == (0, 2)
    assert before <= contents(place)
    assert saved(place) == [RIGHT.encode()]


def held(file: Path) -> sqlite3.Connection:
    """A connection that lets nobody else in, not even to read."""
    holder = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    holder.execute("PRAGMA user_version = 1")
    return holder


def test_held_for_too_long(place: Path, work: Path, environment: dict[str, str]) -> None:
    """A history that another process holds is left alone: the verdict comes without it."""
    file = used(place, work)
    holder = held(file)
    done = kata(work, environment, "check", "--json")
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "passed")
    assert_one_sentence(done, "another process has held it")
    holder.execute("ROLLBACK")
    holder.close()
    assert list(place.glob("*corrupt*")) == []
    assert kinds(place) == ["attempted"] * 60 + ["started"]


def test_released_in_time(place: Path, work: Path, environment: dict[str, str]) -> None:
    """One that is released in time is waited for, and the verdict is kept."""
    holder = held(used(place, work))
    release = threading.Timer(1.5, holder.close)
    release.start()
    done = kata(work, environment, "check")
    release.join()
    assert (done.returncode, done.stderr) == (0, "")
    assert kinds(place)[-2:] == ["attempted", "judged"]


def test_full_before_the_attempt(place: Path, work: Path, environment: dict[str, str]) -> None:
    """Where nothing more can be written, the verdict comes, and the past is untouched."""
    used(place, work)
    before = contents(place)

    def no_file_may_grow() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))

    done = kata(work, environment, "check", "--json", limit=no_file_may_grow)
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "passed")
    assert_one_sentence(done, "can't be used")
    assert before <= contents(place)
    refused = kata(work, environment, "start", KATA.name, "--force", limit=no_file_may_grow)
    assert refused.returncode == 2
    assert (work / FILE).read_text() == RIGHT
    assert list(place.glob("*corrupt*")) == []


def test_full_before_the_verdict(place: Path, work: Path, environment: dict[str, str]) -> None:
    """Where the attempt is the last that fits, it is kept, and the verdict shown all the same."""
    text = RIGHT + "#" * 100_000
    (work / FILE).write_text(text)
    with History(place / "history.db", now):
        pass
    trial = place / "trial"
    trial.mkdir()
    shutil.copy(place / "history.db", trial)
    with History(trial / "history.db", now) as history:
        history.attempted(KATA.name, work / FILE, text.encode())
        size = (trial / "history.db-wal").stat().st_size
    shutil.rmtree(trial)

    def only_the_attempt_fits() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    done = kata(work, environment, "check", "--json", limit=only_the_attempt_fits)
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "passed")
    assert_one_sentence(done, "can't be used")
    assert kinds(place) == ["attempted"]


def test_deleted_while_open(tmp_path: Path) -> None:
    """Deleted in the middle of an attempt, with its folder: the verdict begins a new file."""
    home = tmp_path / "home"
    with History(home / "history.db", now) as history:
        history.hinted(KATA.name, 1)
        shutil.rmtree(home)
        history.hinted(KATA.name, 2)
        assert history.hints_given(KATA.name) == 2
    assert kinds(home) == ["hinted"]


def test_two_find_the_same_damage(place: Path, work: Path, environment: dict[str, str]) -> None:
    """Several at once set the file aside once, and all of them go on in the new one."""
    content = b"damaged" * 1000
    (place / "history.db").write_bytes(content)
    (place / "history.corrupt-1.db").write_bytes(b"older")
    hints = [
        subprocess.Popen(
            [*COMMAND, "hint", KATA.name], cwd=work, env=environment, stdout=subprocess.DEVNULL
        )
        for _ in range(6)
    ]
    assert [hint.wait(timeout=30) for hint in hints] == [0] * 6
    aside = {file.name: file.read_bytes() for file in place.glob("*corrupt*.db")}
    assert sorted(aside.values()) == [content, b"older"]
    assert set(kinds(place)) == {"hinted"}


def test_folders_of_any_name(work: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    """It may be relative, with spaces, accents or bytes of no encoding; unset, it is the home's."""
    (work / FILE).write_text(RIGHT)
    for name in ("relative/folder", "with  spaces", "Übung 学习 #?%", "bytes \udcff\udcfe"):
        done = kata(work, environment | {"KATA_HOME": name}, "hint")
        assert (done.returncode, done.stderr) == (0, "")
        assert kinds(work / name) == ["hinted"]
    bare = {key: environment[key] for key in environment if key != "KATA_HOME"}
    assert kata(work, bare, "hint").stderr == ""
    assert kinds(tmp_path / ".local" / "share" / "kata") == ["hinted"]


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_stored_before_it_is_shown(
    form: tuple[str, ...], place: Path, work: Path, environment: dict[str, str]
) -> None:
    """Killed at the first byte of its report, `check` has stored the verdict."""
    process = subprocess.Popen(
        [*COMMAND, "check", *form], cwd=work, env=environment, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert len(process.stdout.read(1)) == 1
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert kinds(place) == ["attempted", "judged"]


@pytest.mark.parametrize("form", [(), ("--json",)])
@pytest.mark.parametrize("closed", [True, False])
def test_nobody_reads_the_report(
    closed: bool, form: tuple[str, ...], place: Path, work: Path, environment: dict[str, str]
) -> None:
    """With standard output closed, or its reader gone, the verdict is stored without a word."""
    ours, theirs = os.pipe()
    os.close(ours)
    process = subprocess.Popen(
        [*COMMAND, "check", *form],
        cwd=work,
        env=environment,
        stdout=theirs,
        stderr=subprocess.PIPE,
        preexec_fn=(lambda: os.close(1)) if closed else None,  # noqa: PLW1509 - no threads here
    )
    os.close(theirs)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode in (0, 1), errors) == (True, b"")
    assert kinds(place) == ["attempted", "judged"]
