"""Hostile and honest files, through the real command: no verdict forged, no effect outside.

Each file runs in a world of its own: a copy of the project, a home, a history and other folders
with a secret in every file, a process to be killed, and sockets that wait to be reached.
"""

from __future__ import annotations

import ast
import compileall
import contextlib
import ctypes
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, TypeAlias

import numpy as np
import pytest

from checker.kata import ROOT

HOSTILE: Final = Path(__file__).parent / "hostile"
HONEST: Final = Path(__file__).parent / "honest"
SECONDS: Final = 30.0
"""Within which every file must be over."""
JUDGE_MEMORY: Final = 1024
"""Mebibytes that the judge must get by with, whatever comes back."""
SHARED_FOLDERS: Final = (
    *map(Path, ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/etc", "/usr/lib")),
    *(Path(file).parent for file in (os.__file__, np.__file__)),
)
"""Where other programs write too: only what carries our marker counts there."""
CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What moves the cursor, colours, rings or turns the direction of writing."""
WRONG: Final = r"is 0, expected 1"
"""What the judge says of an answer of zeros."""
ENDED: Final = r"took more than \d+ s and was ended"


def landlock_version() -> int:
    """Which Landlock the kernel has, asked without the judge; 0 or less where it has none."""
    if sys.platform != "linux":
        return 0
    create_ruleset, ask_version = 444, 1
    return int(ctypes.CDLL(None).syscall(create_ruleset, None, 0, ask_version))


pytestmark = pytest.mark.skipif(
    landlock_version() < 1, reason="only Linux with Landlock confines a submission fully"
)
Snapshot: TypeAlias = dict[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the command said, and how long it took."""

    status: int
    stdout: str
    stderr: str
    seconds: float
    peak: int
    """Mebibytes that the judge took at most."""

    @property
    def report(self) -> dict[str, Any]:
        """The object that `--json` prints."""
        report: dict[str, Any] = json.loads(self.stdout)
        return report


class Project:
    """A copy of the project with a secret in each text that a candidate must not see."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.secret = f"canary-{uuid.uuid4().hex}"
        self.build()

    def build(self) -> None:
        """Make the copy, or make it anew."""
        folder = self.root
        shutil.rmtree(folder)
        for name in ("checker", "katas", "solutions"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
        for pattern in ("solutions/*/solution.py", "katas/*/hidden_tests.py"):
            for path in folder.glob(pattern):
                with path.open("a", encoding="utf-8") as file:
                    file.write(f'\nCANARY = "{self.secret}"\n')
        for path in folder.glob("solutions/*/walkthrough.md"):
            with path.open("a", encoding="utf-8") as file:
                file.write(f"\n{self.secret}\n")
        compileall.compile_dir(folder, quiet=1)  # so that no later run writes anything here


class World:
    """All that a file could reach. `effects` says what it did reach."""

    def __init__(self, folder: Path, project: Project) -> None:
        self.folder = folder
        self.root = project.root
        self.secret = project.secret
        self.marker = f"kata-mark-{uuid.uuid4().hex}"
        names: tuple[str, ...] = (
            "home/.ssh/id_ed25519",
            "home/.netrc",
            "home/.bash_history",
            "home/.bashrc",
        )
        names += ("history/notes.txt", "work/notes.txt", "outside/victim.txt", "outside/other.txt")
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"machine {self.secret} login {name}\n", encoding="utf-8")
        for name in ("tmp", "outside/empty", "sockets"):
            (folder / name).mkdir()
        self._sockets = dict(self._open_sockets())
        self._victim = subprocess.Popen(["sleep", "600"])
        self._known: frozenset[int] = frozenset()
        self._known = frozenset(self._children())  # the victim, workers that other tests share
        self._before = self._snapshot()

    def run(self, path: Path, kata: str, *arguments: str) -> Run:
        """`kata check` on the file, once the names of this world are put into its text."""
        text = path.read_text(encoding="utf-8")
        for name, value in self.names(path.stem).items():
            text = text.replace(f"@{name}@", value)
        file = self.folder / "work" / path.name
        file.write_text(text, encoding="utf-8")
        self._before = self._snapshot()
        began, peak = time.monotonic(), 0
        with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
            process = self.start(file, kata, *arguments, stdout=stdout, stderr=stderr)
            while process.poll() is None:
                peak = max(peak, peak_memory(process.pid))
                if time.monotonic() - began > 2 * SECONDS:
                    os.killpg(process.pid, signal.SIGKILL)
                time.sleep(0.01)
            seconds = time.monotonic() - began
            stdout.seek(0)
            stderr.seek(0)
            said, complained = stdout.read().decode(), stderr.read().decode()
        return Run(process.returncode, said, complained, seconds, peak)

    def start(
        self, file: Path, kata: str, *arguments: str, stdout: IO[bytes], stderr: IO[bytes]
    ) -> subprocess.Popen[bytes]:
        """The command, in a session of its own: what kills its group kills none of ours."""
        return subprocess.Popen(
            [sys.executable, "-m", "checker", "check", str(file), "--kata", kata, *arguments],
            cwd=self.folder / "work",
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.folder / "home"),
                "KATA_HOME": str(self.folder / "history"),
                "TMPDIR": str(self.folder / "tmp"),
                "PYTHONPATH": str(self.root),
                "PYTHONIOENCODING": "utf-8",
                "SECRET": self.secret,
            },
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        )

    def effects(self) -> list[str]:
        """What is no longer as it was, what was heard, and what is left; all of it cleared away."""
        return [
            *(f"heard on {name}" for name in self._heard()),
            *(f"{name} was left behind" for name in self._marked()),
            *(f"process left behind: {command}" for command in self._left_processes()),
            *(["a process was killed"] if self._victim.poll() is not None else []),
            *self._changes(),
        ]

    def verdicts(self) -> list[str]:
        """The verdicts in the history."""
        with contextlib.closing(sqlite3.connect(self.folder / "history" / "history.db")) as history:
            rows = history.execute("SELECT data FROM events WHERE kind = 'judged'")
            return [json.loads(data)["verdict"] for (data,) in rows]

    def output(self) -> bytes:
        """What the candidate has printed until now, while the judge runs."""
        files = (self.folder / "tmp").glob("*/output")
        return b"".join(file.read_bytes() for file in files)

    def close(self) -> None:
        """End the process and the sockets."""
        self._victim.kill()
        self._victim.wait()
        for one in self._sockets.values():
            one.close()

    def names(self, stem: str) -> dict[str, str]:
        """What stands between `@` in a file, and what is put there."""
        folders = ("home", "work", "tmp", "history", "outside")
        return {
            **{name.upper(): str(self.folder / name) for name in folders},
            "ROOT": str(self.root),
            "NAME": stem,
            "MARKER": self.marker,
            "VICTIM": str(self._victim.pid),
            "PORT": str(self._sockets["TCP"].getsockname()[1]),
            "UDP": str(self._sockets["UDP"].getsockname()[1]),
            "SOCKET": str(self.folder / "sockets" / "stream"),
            "DATAGRAM": str(self.folder / "sockets" / "datagram"),
            "ABSTRACT": self.marker,
        }

    def _open_sockets(self) -> Iterator[tuple[str, socket.socket]]:
        for name, family, kind, address in (
            ("TCP", socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
            ("UDP", socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
            ("unix stream", socket.AF_UNIX, socket.SOCK_STREAM, self.folder / "sockets/stream"),
            ("unix datagram", socket.AF_UNIX, socket.SOCK_DGRAM, self.folder / "sockets/datagram"),
            ("abstract unix", socket.AF_UNIX, socket.SOCK_STREAM, f"\0{self.marker}"),
        ):
            opened = socket.socket(family, kind)
            opened.setblocking(False)
            opened.bind(str(address) if isinstance(address, Path) else address)
            if kind == socket.SOCK_STREAM:
                opened.listen()
            yield name, opened

    def _heard(self) -> Iterator[str]:
        for name, opened in self._sockets.items():
            with contextlib.suppress(BlockingIOError):
                if opened.type == socket.SOCK_STREAM:
                    opened.accept()[0].close()
                else:
                    opened.recv(100)
                yield name

    def _marked(self) -> Iterator[str]:
        for folder in SHARED_FOLDERS:
            with contextlib.suppress(OSError):
                for path in folder.iterdir():
                    if self.marker in path.name:
                        yield str(path)
                        path.unlink()

    def _left_processes(self) -> list[str]:
        """The command lines of our descendants; orphans become our children (`adopting`)."""
        deadline = time.monotonic() + 3.0  # one that was killed takes a moment to go
        while found := self._children():
            if time.monotonic() > deadline:
                for number in found:
                    os.kill(number, signal.SIGKILL)
                    os.waitpid(number, 0)
                break
            time.sleep(0.02)
        return list(found.values())

    def _children(self) -> dict[int, str]:
        """Number and command line of our living children but known ones; dead ones are reaped."""
        found = {}
        for entry in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
                number = int(entry.name)
                if int(parent) != os.getpid() or number in self._known:
                    continue
                if state == "Z":
                    os.waitpid(number, os.WNOHANG)
                else:
                    found[number] = (entry / "cmdline").read_bytes().decode(errors="replace")
        return found

    def _snapshot(self) -> Snapshot:
        found: Snapshot = {}
        for folder in (self.folder, self.root):
            for path in (folder, *folder.rglob("*")):
                if not path.name.startswith("history.db"):
                    found[str(path)] = look(path)
        return found

    def _changes(self) -> Iterator[str]:
        after = self._snapshot()
        for name in sorted(self._before.keys() | after.keys()):
            before, now = self._before.get(name), after.get(name)
            if before is None or now is None:
                yield f"{name} was {'removed' if before else 'made'}"
            # Folders of the judge's own come and go in these two.
            elif name in (str(self.folder / "tmp"), str(self.folder / "history")):
                if before[:3] != now[:3]:
                    yield f"{name} was changed"
            elif before != now:
                yield f"{name} was changed"


def peak_memory(number: int) -> int:
    """Mebibytes that a process has held at most; 0 where it has ended."""
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{number}/status").read_text(encoding="utf-8")
        found = re.search(r"VmHWM:\s+(\d+) kB", status)
        return int(found[1]) >> 10 if found else 0
    return 0


def look(path: Path) -> tuple[Any, ...]:
    """Kind, mode, owner, links, time of change, attributes and contents."""
    status = path.lstat()
    contents: Any = None
    if stat.S_ISREG(status.st_mode):
        contents = path.read_bytes()
    elif stat.S_ISLNK(status.st_mode):
        contents = path.readlink()
    attributes = [] if path.is_symlink() else os.listxattr(path)
    owner = (status.st_uid, status.st_gid)
    return (status.st_mode, owner, attributes, status.st_nlink, status.st_mtime_ns, contents)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project that is attacked."""
    return Project(tmp_path_factory.mktemp("project"))


@pytest.fixture
def adopting() -> Iterator[None]:
    """Orphans among our descendants become our children, whatever they do to hide."""
    prctl, subreaper = ctypes.CDLL(None).prctl, 36
    assert prctl(subreaper, 1, 0, 0, 0) == 0
    yield
    prctl(subreaper, 0, 0, 0, 0)


@pytest.fixture
def world(tmp_path: Path, project: Project, adopting: None) -> Iterator[World]:
    """A world for one file."""
    world = World(tmp_path, project)
    yield world
    harmed = any(str(project.root) in effect for effect in world.effects())
    world.close()
    if harmed:  # one file that got through must not fail the tests of others
        project.build()


@dataclass(frozen=True, slots=True)
class Sample:
    """A hostile file, the verdicts that it may get, and what some message must say."""

    name: str
    verdict: str
    """A regular expression. `passed` is in it only where the answers are right."""
    sentence: str = WRONG
    kata: str = "relu_derivative"


EXPECTED = (
    # forged verdicts: prints, frames, exceptions
    Sample("report_then_exit", "error", r"ended the process itself \(exit status 0\)"),
    Sample("report_at_exit", "failed"),
    Sample("report_on_descriptors_at_import", "error", r"importing .* broke the pipe"),
    Sample("report_on_the_judges_output", "failed"),
    Sample("frame_made_by_hand", "failed|error", r"broke the pipe"),
    Sample("frames_between_calls", "error", r"broke the pipe"),
    Sample("late_reply", "error", r"broke the pipe"),
    Sample("reply_that_is_no_value", "error", r"broke the pipe"),
    Sample("exception_with_notes", "failed", r"raised ExceptionGroup: .*PASSED"),
    Sample("output_with_markup", "failed"),
    Sample("traceback_that_lies", "failed", r"raised ValueError: 9 of 9 checks passed"),
    # answers that lie
    Sample("class_name_report", "failed", r"an object of type .*passed"),
    Sample("text_that_says_passed", "failed", r"is a str"),
    Sample("answers_every_protocol", "failed", r"an object of type Everything"),
    Sample("array_that_lies", "failed"),
    Sample("bools_of_255", "failed", r"expected 0"),
    Sample("beyond_float64", "failed", r"is inf"),
    Sample("odd_dtypes", "failed", r"an array of dtype"),
    Sample("class_as_function", "failed", r"should be an array"),
    Sample("keys_that_agree", "failed", r"lacks 'dW1'", "backward_pass"),
    Sample("number_that_agrees", "failed", r"the loss is nan", "bce_loss"),
    Sample("float_that_agrees", "failed", r"the loss is", "bce_loss"),
    Sample("names_with_escapes", "error", r"no function .relu_derivative"),
    Sample("module_that_pretends", "error", r"importing"),
    # the worker, tampered with
    Sample("replaces_numpy", "failed|error", r"."),
    Sample("replaces_struct", "failed|error", r"."),
    Sample("replaces_isinstance", "failed|error", r"."),
    Sample("replaces_main", "failed"),
    Sample("replaces_the_session", "failed|error", r"."),
    Sample("replaces_bytecode", "failed|error", r"."),
    Sample("traces_the_worker", "failed|error", r"."),
    Sample("rewrites_constants", "failed|error", r"."),
    # Right answers around it: seconds and warnings decide nothing, so that it may well pass.
    Sample("replaces_the_clock", "passed|failed|error", r""),
    Sample("replaces_warnings", "passed|failed|error", r""),
    # Only the worker sees its arguments, so that one who rewrites it may hide a change to them.
    Sample("hides_its_changes", "passed|failed|error", r""),
    # wrong now and then
    Sample("wrong_after_thirty", "failed"),
    Sample("wrong_after_sixty", "failed", r"expected 0|another answer|outlives"),
    Sample("remembers_by_shape", "failed", r"expected"),
    Sample("wrong_on_a_shape_seen_before", "failed", r"the loss is", "bce_loss"),
    Sample("wrong_on_repeated_arguments", "failed", r"."),
    Sample("remembers_by_object", "failed", r"remembered by object"),
    Sample("wrong_at_times", "failed", r"."),
    Sample("wrong_by_chance", "failed", r"."),
    Sample("wrong_when_reseeded", "failed", r"the same arguments gave another answer later"),
    Sample("wrong_in_another_process", "failed", r"."),
    Sample("one_buffer_for_all", "failed", r"return a new array"),
    # Right when it is sent; the thread may be too late for the judge to see the change.
    Sample("thread_changes_results", "passed|failed", r""),
    Sample("thread_flips_results", "failed", r"."),
    # what is not for the candidate to read
    Sample("reads_the_reference", "failed"),
    Sample("reads_hidden_tests", "failed", r"out of reach"),
    Sample("reads_the_walkthrough", "failed"),
    Sample("reads_with_the_library", "failed"),
    Sample("reads_compiled_files", "failed"),
    Sample("imports_the_project", "failed"),
    Sample("imports_by_location", "failed", r"the loss is 0.5", "bce_loss"),
    Sample("reads_the_home", "failed"),
    Sample("lists_folders", "failed"),
    Sample("reads_other_submissions", "failed"),
    Sample("reads_the_judges_environment", "failed"),
    Sample("reads_the_judges_memory", "failed"),
    Sample("reads_the_judges_memory_by_call", "failed"),
    Sample("traces_other_processes", "failed"),
    Sample("reads_by_file_handle", "failed"),
    Sample("reads_inherited_descriptors", "failed"),
    Sample("reads_devices", "failed"),
    Sample("reads_the_history", "failed"),
    Sample("attaches_databases", "failed"),
    # the network
    Sample("connects_tcp", "failed"),
    Sample("connects_tcp_by_other_means", "failed"),
    Sample("listens_tcp", "failed"),
    Sample("sends_udp", "failed"),
    Sample("connects_unix", "failed"),
    Sample("sends_unix_datagrams", "failed"),
    Sample("connects_abstract_unix", "failed"),
    Sample("asks_io_uring", "failed"),
    Sample("opens_odd_sockets", "failed"),
    Sample("asks_the_web", "failed"),
    # files
    Sample("writes_files", "failed"),
    Sample("writes_with_the_library", "failed"),
    Sample("appends_to_files", "failed"),
    Sample("truncates_files", "failed"),
    Sample("deletes_files", "failed"),
    Sample("renames_files", "failed"),
    Sample("links_files", "failed"),
    Sample("changes_modes", "failed"),
    Sample("changes_owners", "failed"),
    Sample("changes_times", "failed"),
    Sample("changes_attributes", "failed"),
    Sample("makes_nodes", "failed"),
    Sample("leaves_shared_memory", "failed"),
    Sample("makes_nameless_files", "failed"),
    Sample("overwrites_the_project", "failed"),
    Sample("grows_its_output", "failed"),
    # processes
    Sample("starts_programs", "failed"),
    Sample("starts_a_shell", "failed"),
    Sample("forks", "failed"),
    Sample("forks_by_system_call", "failed"),
    Sample("spawns", "failed"),
    Sample("shares_out_the_work", "failed"),
    Sample("becomes_a_daemon", "failed"),
    Sample("becomes_another_worker", "failed"),
    Sample("kills_the_judge", "failed"),
    Sample("kills_the_judges_group", "failed"),
    Sample("stops_the_judge", "failed"),
    Sample("kills_by_descriptor", "failed"),
    Sample("kills_by_descriptor_owner", "failed"),
    Sample("kills_by_queued_signals", "failed"),
    Sample("kills_other_processes", "failed"),
    Sample("slows_the_judge", "failed"),
    Sample("loosens_its_limits", "failed"),
    Sample("leaves_its_box", "failed"),
    Sample("asks_the_kernel", "failed"),
    # too much of something
    Sample("memory_list", "error", r"memory"),
    Sample("memory_mapped", "error", r"importing .*memory"),
    Sample("memory_huge_integer", "error", r"memory"),
    Sample("memory_in_an_exception", "failed", r"its message can't be read"),
    Sample("memory_in_a_thread", "failed|error", r"."),
    Sample("results_that_add_up", "failed|error", r"shape|MiB"),
    Sample("nearly_too_many_values", "failed|error", r"a list of 900|values"),
    Sample("frame_of_empty_lists", "error", r"broke the pipe"),
    Sample("deep_values", "failed", r"should be an array"),
    Sample("disk_flood", "failed"),
    Sample("resets_the_size_signal", "error", r"SIGXFSZ"),
    Sample("thread_bomb", "failed"),
    Sample("descriptor_bomb", "failed"),
    Sample("spinning_threads", "failed"),
    Sample("stack_overflow", "error", r"segmentation fault"),
    Sample("ends_with_the_last_answer", "error", r"killed"),
    # hangs
    Sample("hang_in_regex", "error", ENDED),
    Sample("hang_in_power", "error", ENDED),
    Sample("hang_in_del", "error", ENDED),
    Sample("hang_in_generator", "error", ENDED, "mini_batch"),
    Sample("hang_in_exception_text", "error", ENDED),
    Sample("hang_in_protocols", "error", ENDED),
    Sample("hang_in_float", "error", ENDED, "bce_loss"),
    Sample("hang_at_import", "error", r"importing .* took more than \d+ s and was ended"),
    Sample("hang_with_the_lock_held", "error", ENDED),
    Sample("hang_without_reading", "failed|error", ENDED),
    Sample("hang_byte_by_byte", "error", ENDED),
    # Right answers, from a process that does not want to end.
    Sample("hang_at_exit", "passed", r""),
)
UNTIL_KILLED = "waits_for_the_judges_death"


def test_every_hostile_file_is_expected() -> None:
    """The table names each file of the folder once, and each says in a docstring what it tries."""
    names = [sample.name for sample in EXPECTED] + [UNTIL_KILLED]
    assert sorted(names) == sorted(path.stem for path in HOSTILE.glob("*.py"))
    for path in (*HOSTILE.glob("*.py"), *HONEST.glob("*.py")):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


@pytest.mark.parametrize("sample", [pytest.param(entry, id=entry.name) for entry in EXPECTED])
def test_hostile_file(sample: Sample, world: World) -> None:
    """It gets a verdict that it may get and has no effect; the judge stays calm, quick and small.

    A file prints REACHED where something came off that can't be seen from outside.
    """
    run = world.run(HOSTILE / f"{sample.name}.py", sample.kata, "--json")
    effects = world.effects()
    assert effects == []
    assert run.stderr == ""
    report = run.report
    assert re.fullmatch(sample.verdict, report["verdict"])
    assert run.status == (0 if report["verdict"] == "passed" else 1)
    assert world.verdicts() == [report["verdict"]]
    messages = [check["message"] for check in report["checks"] if check["message"] is not None]
    messages += [report["message"]] if report["message"] is not None else []
    assert any(re.search(sample.sentence, message) for message in messages or [""]), messages
    assert world.secret not in run.stdout
    assert "REACHED" not in "\n".join([*messages, report["output"]])
    assert not CONTROLS.search("\n".join(texts(report)))
    assert run.seconds < SECONDS
    assert run.peak < JUDGE_MEMORY


def texts(value: Any) -> Iterator[str]:
    """All strings in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


HONEST_KATAS = {
    "batches_from_a_generator": "mini_batch",
    "numbers_of_every_kind": "bce_loss",
    "products_by_einsum": "backward_pass",
}
"""The others are for `relu_derivative`."""


@pytest.mark.parametrize("name", sorted(path.stem for path in HONEST.glob("*.py")))
def test_honest_file(name: str, world: World) -> None:
    """It passes, soon, whatever of Python and NumPy it uses, and has no effect either."""
    run = world.run(HONEST / f"{name}.py", HONEST_KATAS.get(name, "relu_derivative"), "--json")
    assert run.stderr == ""
    assert run.report["verdict"] == "passed", [c["message"] for c in run.report["checks"]]
    assert run.status == 0
    assert run.seconds < SECONDS / 3
    assert world.effects() == []


def test_there_are_enough_files() -> None:
    """At least 60 hostile files and 10 honest ones, beside the older samples of misbehaviour."""
    assert len(list(HOSTILE.glob("*.py"))) >= 60
    assert len(list(HONEST.glob("*.py"))) >= 10


@pytest.mark.parametrize("name", ["output_with_markup", "exception_with_notes"])
def test_forged_look_stays_text(name: str, world: World) -> None:
    """What people read holds no escape codes and no other verdict than the judge's."""
    run = world.run(HOSTILE / f"{name}.py", "relu_derivative")
    assert run.status == 1
    assert run.stderr == ""
    assert not CONTROLS.search(run.stdout)


def test_a_killed_judge_leaves_no_worker(world: World) -> None:
    """Killed in the middle of a call, the judge takes a worker along that wants to live on."""
    file = world.folder / "work" / "submission.py"
    shutil.copy(HOSTILE / f"{UNTIL_KILLED}.py", file)
    with tempfile.TemporaryFile() as stream:
        judge = world.start(file, "relu_derivative", "--json", stdout=stream, stderr=stream)
        deadline = time.monotonic() + SECONDS
        while b"waiting" not in world.output() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert b"waiting" in world.output()
        judge.kill()
        judge.wait()
    assert [effect for effect in world.effects() if "process" in effect] == []


def test_effects_are_seen(world: World, tmp_path: Path) -> None:
    """Whatever a file could do outside is told: else the tests above would prove nothing."""
    names = world.names("any")
    socket.create_connection(("127.0.0.1", int(names["PORT"]))).close()
    for family, address in (
        (socket.AF_INET, ("127.0.0.1", int(names["UDP"]))),
        (socket.AF_UNIX, names["DATAGRAM"]),
    ):
        with socket.socket(family, socket.SOCK_DGRAM) as sender:
            sender.sendto(b"x", address)
    for address in (names["SOCKET"], f"\0{names['ABSTRACT']}"):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(address)
    victim = tmp_path / "outside" / "victim.txt"
    status = victim.stat()
    victim.chmod(0o777)
    os.utime(victim, ns=(status.st_atime_ns, status.st_mtime_ns))
    (tmp_path / "home" / "new").touch()
    (tmp_path / "tmp" / "new").touch()
    (tmp_path / "history" / "notes.txt").unlink()
    (Path(tempfile.gettempdir()) / names["MARKER"]).touch()
    os.kill(int(names["VICTIM"]), signal.SIGKILL)
    daemon = "import os, time; os.fork() and os._exit(0); os.setsid(); time.sleep(600)"
    subprocess.run([sys.executable, "-c", daemon], cwd="/", env={})
    told = "\n".join(world.effects())
    for name in ("TCP", "UDP", "unix stream", "unix datagram", "abstract unix"):
        assert f"heard on {name}" in told
    for what in ("victim.txt was changed", "home/new was made", "tmp/new was made"):
        assert what in told
    for what in ("notes.txt was removed", "was left behind", "process left behind", "was killed"):
        assert what in told
