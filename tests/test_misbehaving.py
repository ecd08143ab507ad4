"""Files that really misbehave, through the real command: each gets its verdict and one sentence."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checker.grading import grade
from checker.kata import ROOT, find_kata
from checker.launch import Workers

KATA = "relu_derivative"
SAMPLES = Path(__file__).parent / "misbehaving"
SOLUTION = find_kata(KATA).solution()
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor, colours, rings or turns the direction of writing."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A file, the verdict and outcome that it must get, and the sentence that says why."""

    name: str
    verdict: str
    outcome: str | None
    """An outcome that some check has; None where the file could not even be loaded."""
    sentence: str
    """A regular expression that one message must match."""


EXPECTED = (
    # hangs, and what takes long
    Sample("many_values", "failed", "raised", r"more than \d+ values"),
    Sample("slow_drip", "error", "timed_out", r"took (more than|over) \d+ s"),
    Sample("endless_sleep", "error", "timed_out", r"took more than \d+ s and was ended"),
    Sample("ignores_signals", "error", "timed_out", r"took more than \d+ s and was ended"),
    Sample("stops_itself", "error", "timed_out", r"took more than \d+ s and was ended"),
    Sample("endless_import", "error", None, r"importing .* took more than \d+ s and was ended"),
    Sample("endless_loop", "error", "timed_out", r"took more than \d+ s and was ended"),
    Sample("endless_loop_in_c", "error", "timed_out", r"took more than \d+ s and was ended"),
    Sample("output_flood", "error", "timed_out", r"took more than \d+ s and was ended"),
    # ends of the process
    Sample("sys_exit", "failed", "raised", r"SystemExit|sys\.exit"),
    Sample("sys_exit_on_import", "error", None, r"called sys\.exit\(\) while it was imported"),
    Sample("os_exit", "error", "died", r"ended the process itself \(exit status 0\)"),
    Sample("os_exit_on_import", "error", None, r"importing .* ended the process itself"),
    Sample("replaces_itself", "failed", "raised", r"out of reach"),
    Sample("segmentation_fault", "error", "died", r"segmentation fault"),
    Sample("kills_its_group", "failed", "raised", r"out of reach"),
    Sample("alarm", "error", "died", r"SIGALRM"),
    # too much of something
    Sample("memory_bomb", "error", "died", r"memory"),
    Sample("huge_result", "failed", "raised", r"larger than 16 MiB"),
    Sample("endless_iterator", "failed", "raised", r"more than \d+ values"),
    Sample("endless_recursion", "failed", "raised", r"RecursionError"),
    Sample("output_flood_raw", "failed", "raised", r"File too large"),
    # forgeries
    Sample("forged_report", "failed", "failed", r"\d"),
    Sample("forged_message", "failed", "raised", r"ValueError"),
    Sample("forged_frames", "error", "died", r"broke the pipe to the judge"),
    Sample("endless_frame", "error", "died", r"broke the pipe to the judge"),
    Sample("writes_every_descriptor", "error", "died", r"broke the pipe to the judge"),
    Sample("closed_descriptors", "error", "died", r"broke the pipe to the judge|ended the process"),
    Sample("changed_allclose", "failed", "failed", r"\d"),
    Sample("changed_worker", "failed", "failed", r"\d"),
    Sample("changed_builtins", "error", "died", r"ended the process|broke the pipe"),
    Sample("equal_to_everything", "failed", "failed", r"\d"),
    Sample("lying_class", "failed", "failed", r"Liar"),
    Sample("hostile_iterator", "failed", "raised", r"SystemExit|sys\.exit"),
    Sample("hostile_exception", "failed", "raised", r"Passed.*its message can't be read"),
    Sample("keyboard_interrupt", "failed", "raised", r"KeyboardInterrupt"),
    # processes, threads, files
    Sample("fork_answers_twice", "failed", "raised", r"out of reach"),
    Sample("fork_left_behind", "failed", "raised", r"out of reach"),
    Sample("fork_and_exit", "failed", "raised", r"out of reach"),
    Sample("daemon_left_behind", "failed", "raised", r"out of reach"),
    Sample("threads_left_behind", "failed", "failed", r"\d"),
    Sample("leaves_files", "failed", "raised", r"out of reach"),
    Sample("input_read", "failed", "raised", r"input\(\)|EOF"),
    # answers that are none
    Sample("object_array", "failed", "failed", r"dtype object"),
    Sample("text_array", "failed", "failed", r"dtype str"),
    Sample("complex_array", "failed", "failed", r"complex"),
    Sample("deep_dict", "failed", "failed", r"dict"),
    Sample("contains_itself", "failed", "failed", r"list|nested"),
    Sample("nan_result", "failed", "failed", r"(?i)nan|finite"),
    Sample("wrong_shape", "failed", "failed", r"shape"),
    Sample("no_return", "failed", "failed", r"None|return"),
    Sample("async_function", "failed", "failed", r"coroutine"),
    Sample("too_many_parameters", "failed", "raised", r"missing 1 required positional argument"),
    Sample("changes_its_argument", "failed", "failed", r"changed its argument x in place"),
    # files that can't be loaded
    Sample("syntax_error", "error", None, r"not valid Python"),
    Sample("mixed_tabs", "error", None, r"not valid Python.*tabs"),
    Sample("raises_on_import", "error", None, r"importing .* raised ZeroDivisionError"),
    Sample("missing_module", "error", None, r"no_such_package_anywhere"),
    Sample("imports_the_judge", "error", None, r"No module named 'solutions'"),
    Sample("other_name", "error", None, r"no function .relu_derivative.*relu_deriv"),
    Sample("not_a_function", "error", None, r"no function .relu_derivative"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the command said, and where it ran."""

    status: int
    stdout: str
    stderr: str
    folder: Path


FORGET_ROOT = """
import ctypes, os, sys
drop_from_bounding_set, read_any_file, search_any_folder = 24, 1, 2
libc = ctypes.CDLL(None, use_errno=True)
for capability in (read_any_file, search_any_folder):
    if libc.prctl(drop_from_bounding_set, capability, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "can't drop a capability")
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Start a program as root without root's right to read any file."""


def run_check(folder: Path, *arguments: str, forget_root: bool = False) -> Run:
    """`kata check` in `folder/work`, with a home, a history and a temporary folder of its own."""
    for name in ("work", "home", "tmp"):
        (folder / name).mkdir(exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder / "home"),
        "KATA_HOME": str(folder / "history"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-m", "checker", "check", *arguments]
    done = subprocess.run(
        [sys.executable, "-c", FORGET_ROOT, *command] if forget_root else command,
        cwd=folder / "work",
        env=environment,
        input=b"0.0\n",
        capture_output=True,
        timeout=150,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode(), folder)


def left_processes(folder: Path) -> list[str]:
    """The command lines of processes that began in the folder or name it; they are ended here."""
    found: dict[int, str] = {}
    deadline = time.monotonic() + 2.0  # one that was killed takes a moment to go
    while time.monotonic() < deadline:
        found = living_processes(folder)
        if not found:
            break
        time.sleep(0.05)
    for number in found:
        os.kill(number, signal.SIGKILL)
    return list(found.values())


def living_processes(folder: Path) -> dict[int, str]:
    """Number and command line of processes that began in the folder or name it."""
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            state = (process / "stat").read_text().rpartition(")")[2].split()[0]
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            where = str((process / "cwd").readlink())
        except (OSError, UnicodeDecodeError):
            continue
        if state != "Z" and str(folder) in f"{command} {where}":
            found[int(process.name)] = command
    return found


def test_every_sample_is_expected() -> None:
    """The table names each file of the folder, and no other."""
    assert sorted(sample.name for sample in EXPECTED) == sorted(
        path.stem for path in SAMPLES.glob("*.py")
    )


@pytest.mark.parametrize("sample", [pytest.param(entry, id=entry.name) for entry in EXPECTED])
def test_misbehaviour(sample: Sample, tmp_path: Path) -> None:
    """It gets its verdict, outcome and sentence, with status 1, and leaves nothing behind."""
    run = run_check(tmp_path, str(SAMPLES / f"{sample.name}.py"), "--kata", KATA, "--json")
    left = left_processes(tmp_path)
    assert run.stderr == ""
    report: dict[str, Any] = json.loads(run.stdout)
    broken = [check for check in report["checks"] if check["outcome"] not in ("passed", "not_run")]
    messages = [check["message"] for check in broken]
    if sample.outcome is None:
        assert not broken
        messages = [report["message"]]
    else:
        assert sample.outcome in {check["outcome"] for check in broken}
    assert run.status == 1
    assert report["verdict"] == sample.verdict
    assert any(re.search(sample.sentence, message) for message in messages), messages
    for message in messages:
        assert message == message.strip()
        assert message.isprintable(), "a message is one line without control characters"
        assert len(message) <= 300, "a message is one sentence"
    assert not CONTROLS.search(report["output"])
    assert len(report["output"]) <= 100_000
    assert not left
    for name in ("work", "home", "tmp"):
        assert list((tmp_path / name).iterdir()) == []


@pytest.mark.parametrize("name", ["forged_report", "forged_message", "hostile_exception"])
def test_forged_look_stays_text(name: str, tmp_path: Path) -> None:
    """What people read holds no escape codes and no markup of the candidate's making."""
    run = run_check(tmp_path, str(SAMPLES / f"{name}.py"), "--kata", KATA)
    assert run.status == 1
    assert run.stderr == ""
    assert not CONTROLS.search(run.stdout)
    assert "not passed" in run.stdout.lower() or "failed" in run.stdout.lower()


def test_the_judge_stays_healthy() -> None:
    """After samples that break all they reach, the same workers judge a right file rightly."""
    kata = find_kata(KATA)
    with Workers() as workers:
        for name in ("os_exit", "closed_descriptors", "endless_frame", "changed_builtins"):
            sample = (SAMPLES / f"{name}.py").read_bytes()
            assert grade(kata, sample, file=name, workers=workers).verdict != "passed"
            report = grade(kata, kata.solution().encode(), file="right.py", workers=workers)
            assert report.verdict == "passed"


WRONG = SOLUTION.replace("x > 0", "x >= 0")
TABBED = "import numpy as np\n\ndef relu_derivative(x):\n\treturn np.where(x > 0, 1.0, 0.0)\n"
"""Indented by tabs throughout, which Python allows."""
LATIN = "# coding: latin-1\n# d\xe9riv\xe9e\n" + TABBED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param(SOLUTION.encode("utf-8-sig"), "passed", id="byte-order mark, right"),
        pytest.param(WRONG.encode("utf-8-sig"), "failed", id="byte-order mark, wrong"),
        pytest.param(SOLUTION.replace("\n", "\r\n").encode(), "passed", id="CRLF, right"),
        pytest.param(WRONG.replace("\n", "\r\n").encode(), "failed", id="CRLF, wrong"),
        pytest.param(TABBED.encode(), "passed", id="tabs, right"),
        pytest.param(TABBED.replace(">", ">=").encode(), "failed", id="tabs, wrong"),
        pytest.param(LATIN.encode("latin-1"), "passed", id="latin-1, declared"),
    ],
)
def test_odd_texts_are_judged_by_what_they_say(text: bytes, verdict: str, tmp_path: Path) -> None:
    """Line ends, tabs and encodings that Python accepts decide nothing."""
    assert WRONG != SOLUTION
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / f"{KATA}.py").write_bytes(text)
    run = run_check(tmp_path, KATA, "--json")
    assert json.loads(run.stdout)["verdict"] == verdict
    assert run.status == (0 if verdict == "passed" else 1)
    assert run.stderr == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(b"", r"no function .relu_derivative", id="empty"),
        pytest.param(b"\n \n", r"no function .relu_derivative", id="blank"),
        pytest.param(bytes(range(256)) * 8, r"not (valid Python|a Python text)", id="binary"),
        pytest.param(b"x = 1\0\n", r"not (valid Python|a Python text)", id="null byte"),
        pytest.param(b"x = '\xe9'\n", r"not (valid Python|a Python text)", id="no UTF-8"),
        pytest.param(b"# coding: no-such\n", r"not (valid Python|a Python text)", id="no encoding"),
        pytest.param(b"(" * 5000, r"not (valid Python|a Python text)|raised", id="too deep"),
    ],
)
def test_texts_that_are_no_program(text: bytes, sentence: str, tmp_path: Path) -> None:
    """A file without a program in it is an error with one sentence, and the status is 1."""
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / f"{KATA}.py").write_bytes(text)
    run = run_check(tmp_path, KATA, "--json")
    report = json.loads(run.stdout)
    assert report["verdict"] == "error"
    assert re.search(sentence, report["message"])
    assert report["message"].isprintable()
    assert run.status == 1
    assert run.stderr == ""


def no_file(path: Path) -> None:
    """Nothing lies there."""


def folder(path: Path) -> None:
    """A directory with the name of a file."""
    path.mkdir()


def unreadable(path: Path) -> None:
    """A file without any permission."""
    path.write_text(SOLUTION, encoding="utf-8")
    path.chmod(0)


def named_pipe(path: Path) -> None:
    """A pipe that nobody writes to: reading it would wait for ever."""
    os.mkfifo(path)


def too_large(path: Path) -> None:
    """Two mebibytes of comments."""
    path.write_bytes(b"#" * 2**21)


def link_to_itself(path: Path) -> None:
    """A symbolic link without an end."""
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        pytest.param(no_file, r"no file|not there|does not exist|not found", id="missing"),
        pytest.param(folder, r"director|folder", id="directory"),
        pytest.param(unreadable, r"(?i)permission|read", id="no permission"),
        pytest.param(named_pipe, r"file", id="named pipe"),
        pytest.param(too_large, r"MB|MiB|large", id="too large"),
        pytest.param(link_to_itself, r"link|read|file", id="link to itself"),
    ],
)
def test_paths_that_can_not_be_judged(
    make: Callable[[Path], None], sentence: str, tmp_path: Path
) -> None:
    """A path without a readable file ends with status 2 and one sentence on standard error."""
    (tmp_path / "work").mkdir()
    make(tmp_path / "work" / f"{KATA}.py")
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    run = run_check(tmp_path, f"{KATA}.py", "--json", forget_root=is_root and make is unreadable)
    assert run.status == 2
    assert run.stdout == ""
    assert re.search(sentence, run.stderr)
    assert len(run.stderr.splitlines()) == 1
