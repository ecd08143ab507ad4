"""The layers around the worker: all of them here, each of them dispensable, none of them silent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checker import confinement
from checker.confinement import readable, seccomp_filter
from checker.errors import UserError
from checker.grading import grade
from checker.isolation import describe
from checker.kata import find_kata
from checker.launch import Layers, Worker, Workers
from checker.submission import Call, Loader, Submission
from tests.refusing import CALLS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux confines in the worker")

REFUSING = Path(__file__).with_name("refusing.py")
KATA = Path(sys.executable).with_name("kata")
SOLUTION = find_kata("relu_derivative").solution()


PRELUDE = """
import ctypes, os, signal
libc = ctypes.CDLL(None, use_errno=True)
def demand(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "")
"""


def asked(function: str) -> Any:
    """What a function in a worker returns or raises, by its body."""
    body = "\n".join(f"    {line}" for line in function.strip().splitlines())
    source = f"{PRELUDE}\ndef relu_derivative(x):\n{body}\n"
    with Workers() as workers:
        loader = Loader(source.encode(), module="m", file="m.py", open_channel=workers.take)
        call = Call(0, "relu_derivative", None, (1.0,), {}, None, 0.0, 0)
        return Submission(loader).repeat(call)


def kata(*arguments: str, home: Path, refuse: tuple[str, str] | None = None) -> Any:
    """The finished command, on a kernel that refuses something where that is wanted."""
    prefix = [sys.executable, str(REFUSING), *refuse] if refuse else []
    return subprocess.run(
        [*prefix, str(KATA), *arguments],
        cwd=home,
        env={**os.environ, "KATA_HOME": str(home / "history")},
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a right answer."""
    (tmp_path / "relu_derivative.py").write_text(SOLUTION, encoding="utf-8")
    return tmp_path


def test_every_layer_is_in_force() -> None:
    """On this machine nothing is missing; the kernel itself says so of the worker."""
    worker = Worker()
    layers = worker.layers()
    status = dict(
        line.split(":\t", 1)
        for line in Path(f"/proc/{worker._process.pid}/status").read_text().splitlines()
        if ":\t" in line
    )
    limits = Path(f"/proc/{worker._process.pid}/limits").read_text()
    worker.close()
    assert set(CALLS) <= set(layers.held)
    assert layers.missing == ()
    assert (status["NoNewPrivs"], status["Seccomp"], status["Threads"]) == ("1", "2", "1")
    assert {int(status[name], 16) for name in ("CapEff", "CapPrm", "CapInh")} == {0}
    assert str(2 * 1024**3) in limits


@pytest.mark.parametrize("code", ["ENOSYS", "EPERM"])
@pytest.mark.parametrize("layer", CALLS)
def test_a_missing_layer_is_said_and_stops_nothing(layer: str, code: str, home: Path) -> None:
    """Without it the verdict is the same; the report says so, and `--require-isolation` refuses."""
    checked = kata("check", "relu_derivative", "--json", home=home, refuse=(layer, code))
    report = json.loads(checked.stdout)
    assert (checked.returncode, report["verdict"], checked.stderr) == (0, "passed", "")
    assert f"{layer} ({code})" in report["isolation"]["missing"]
    assert layer not in report["isolation"]["how"]
    if code == "EPERM":
        return
    required = kata(
        "check", "relu_derivative", "--require-isolation", home=home, refuse=(layer, code)
    )
    assert (required.returncode, required.stdout) == (2, "")
    assert layer in required.stderr
    assert len(required.stderr.splitlines()) == 1


def test_people_are_told_what_is_missing(home: Path) -> None:
    """The report has one line for it, `doctor` has the reason; with all layers there is neither."""
    drawn = kata("check", "relu_derivative", home=home, refuse=("Landlock", "ENOSYS")).stdout
    assert "Not isolated here: files (see `kata doctor`)." in drawn.splitlines()
    doctor = kata("doctor", home=home, refuse=("Landlock", "ENOSYS")).stdout
    assert "Landlock (ENOSYS)" in doctor
    assert "solated" not in kata("check", "relu_derivative", home=home).stdout
    assert "missing" not in kata("doctor", home=home).stdout
    assert kata("check", "--require-isolation", "relu_derivative", home=home).returncode == 0


def test_what_is_claimed_follows_from_the_layers() -> None:
    """Files are closed by Landlock and seccomp together, the network by seccomp alone."""
    both = describe(Layers(("Landlock", "seccomp"), ()))
    assert (both.filesystem, both.network, both.memory_limit) == (True, True, False)
    landlock = describe(Layers(("Landlock", "memory limit"), ("seccomp (EPERM)",)))
    assert (landlock.filesystem, landlock.network, landlock.memory_limit) == (False, False, True)
    assert landlock.missing == ("seccomp (EPERM)",)
    profile = describe(Layers(("file system", "network"), ()))
    assert (profile.filesystem, profile.network) == (True, True)


@pytest.mark.parametrize(
    "attempt",
    [
        "return open('/etc/passwd').read()",
        "return os.listdir('/')",
        "return open('/proc/self/environ').read()",
        "open('left', 'w').write('x')",
        "os.open('/dev/zero', os.O_RDONLY)",
        "os.mkdir('left')",
        "os.chmod('.', 0o777)",
        "os.utime('.')",
        "os.setxattr('.', 'user.x', b'x')",
        "os.truncate('/dev/null', 0)",
        "os.symlink('a', 'b')",
        "return os.fork()",
        "return os.posix_spawn('/bin/true', ['true'], {})",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 0)",
        "os.killpg(os.getppid(), 0)",
        "os.setsid()",
        "return os.memfd_create('x')",
        "import socket\nsocket.socket()",
        "import socket\nsocket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "import socket\nsocket.socketpair()[0].sendto(b'x', '/dev/log')",
        "import fcntl\nfcntl.fcntl(1, fcntl.F_SETOWN, os.getppid())",
        "import fcntl\nfcntl.ioctl(1, 0x5412, b'x')",
        "import resource\nresource.prlimit(os.getppid(), resource.RLIMIT_CPU)",
        "import resource\nresource.setrlimit(resource.RLIMIT_AS, (-1, -1))",
        "demand(libc.prctl(1, 0, 0, 0, 0))",
        "demand(libc.syscall(425, 1, 0))  # io_uring_setup",
        "demand(libc.ptrace(16, os.getppid(), 0, 0))",
    ],
)
def test_what_is_out_of_reach(attempt: str) -> None:
    """The call fails with an ordinary exception of Python, and nothing else happens."""
    answer = asked(attempt)
    assert getattr(answer, "type", answer) in ("PermissionError", "ValueError")


@pytest.mark.parametrize(
    "honest",
    [
        "with open(os.devnull, 'w') as nothing:\n    print('x', file=nothing)\nreturn 1.0",
        "import sqlite3\nreturn sqlite3.connect(':memory:').execute('select 1.0').fetchone()[0]",
        "import hashlib, ssl, lzma, bz2, uuid, zoneinfo\nreturn len(uuid.uuid4().hex) / 32",
        "import concurrent.futures as c\nreturn sum(c.ThreadPoolExecutor(4).map(float, [0, 1]))",
        "import asyncio\nreturn asyncio.run(asyncio.sleep(0.01, 1.0))",
        "signal.alarm(3)\nsignal.alarm(0)\nreturn 1.0",
        "import numpy.testing, numpy.polynomial, numpy.fft\nreturn 1.0",
        "import subprocess, socket, multiprocessing, tempfile\nreturn 1.0",
        "import inspect\nreturn float(len(inspect.getsource(relu_derivative)) > 9)",
        "return float(os.cpu_count() >= 1 and len(os.urandom(3)) == 3)",
    ],
)
def test_what_honest_code_may_do(honest: str) -> None:
    """The standard library, NumPy, threads, timers and /dev/null are there."""
    answer = asked(honest)
    assert getattr(answer, "value", answer) == 1.0


def test_files_are_readable_only_where_modules_lie(tmp_path: Path) -> None:
    """The list holds no installed packages but NumPy, no home, and nothing of this project."""
    library = tmp_path / "python"
    for name in ("json", "site-packages", "dist-packages"):
        (library / name).mkdir(parents=True)
    (library / "abc.py").touch()
    found = dict(readable("/somewhere/numpy", [str(library), str(tmp_path / "missing")]))
    assert found[str(library / "json")] is True
    assert found[str(library / "abc.py")] is False
    assert not [path for path in found if path.endswith("-packages")]
    project = Path(confinement.__file__).parent
    assert not [path for path in found if project.is_relative_to(path)]


def test_two_threads_are_fatal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second thread before the confinement would escape it: the worker refuses to serve."""
    from checker import launch

    started = "import threading, time\nthreading.Thread(target=time.sleep, args=(9,)).start()\n"
    monkeypatch.setattr(launch, "_BOOT", started + launch._BOOT)
    with Workers() as workers, pytest.raises(UserError, match="2 threads"):
        grade(find_kata("relu_derivative"), SOLUTION.encode(), file="x.py", workers=workers)


@pytest.mark.parametrize(("machine", "column"), [("x86_64", 0), ("aarch64", 1)])
@pytest.mark.parametrize("abi", [0, 1, 7])
def test_filters_are_well_formed(machine: str, column: int, abi: int) -> None:
    """Every jump lands inside the program, and every path through it ends in a decision."""
    raw = seccomp_filter(machine, pid=4242, abi=abi)
    program = np.frombuffer(raw, dtype=[("code", "u2"), ("t", "u1"), ("f", "u1"), ("k", "u4")])
    for place, (code, yes, no, constant) in enumerate(program.tolist()):
        if code in (0x15, 0x45):
            assert place + 1 + max(yes, no) < len(program)
        elif code == 0x05:
            assert place + 1 + constant < len(program)
        elif code == 0x06:
            assert constant in (0x7FFF0000, 0x00050001, 0x00050026)
    assert program[-1]["code"] == 0x06
    assert (program["k"] == (0xC000003E, 0xC00000B7)[column]).sum() == 1


class Machine:
    """Runs a filter as the kernel does."""

    def __init__(self, machine: str, abi: int) -> None:
        raw = seccomp_filter(machine, pid=4242, abi=abi)
        kinds = [("code", "u2"), ("t", "u1"), ("f", "u1"), ("k", "u4")]
        self.program = np.frombuffer(raw, dtype=kinds).tolist()
        self.convention = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}[machine]

    def decide(self, number: int, *arguments: int, convention: int | None = None) -> int:
        """0 if the call is allowed, else the error number that it gets."""
        data = [number, convention or self.convention, 0, 0]
        for value in (*arguments, *[0] * (6 - len(arguments))):
            data += [value & 0xFFFFFFFF, value >> 32]
        place = accumulator = 0
        while True:
            code, yes, no, constant = self.program[place]
            place += 1
            match code:
                case 0x20:
                    accumulator = data[constant // 4]
                case 0x54:
                    accumulator &= constant
                case 0x05:
                    place += constant
                case 0x15:
                    place += yes if accumulator == constant else no
                case 0x45:
                    place += yes if accumulator & constant else no
                case _:
                    return 0 if constant == 0x7FFF0000 else constant & 0xFFFF


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_filters_decide_by_number_and_argument(machine: str) -> None:
    """Reading is allowed; processes, sockets and other conventions are not, on both machines."""
    kernel = Machine(machine, abi=7)
    read, clone, clone3, kill, execve, socket, openat, fcntl, pair, sendto = {
        "x86_64": (0, 56, 435, 62, 59, 41, 257, 72, 53, 44),
        "aarch64": (63, 220, 435, 129, 221, 198, 56, 25, 199, 206),
    }[machine]
    assert kernel.decide(read) == 0
    assert kernel.decide(read, convention=0x40000003) == 1
    assert kernel.decide(read | 0x40000000) == 1
    assert kernel.decide(clone, 0x3D0F00) == 0
    assert kernel.decide(clone, 0x1200011) == 1
    assert kernel.decide(clone3) == 38
    assert (kernel.decide(kill, 4242, 9), kernel.decide(kill, 1, 9)) == (0, 1)
    assert (kernel.decide(execve), kernel.decide(socket, 1, 1)) == (1, 1)
    assert kernel.decide(openat, 0, 0, 0o1101) == 0, "Landlock looks after files"
    assert (kernel.decide(fcntl, 1, 2), kernel.decide(fcntl, 1, 8)) == (0, 1)
    assert kernel.decide(pair, 1, 0o2000001) == 0
    assert (kernel.decide(pair, 1, 2), kernel.decide(pair, 2, 1)) == (1, 1)
    assert (kernel.decide(sendto), kernel.decide(sendto, 3, 5, 1, 0, 2**40, 16)) == (0, 1)


def test_seccomp_refuses_writing_where_landlock_can_not() -> None:
    """Without Landlock no file opens for writing; before its third version, none is truncated."""
    openat = 257
    writing, truncating, reading = 0o2, 0o1000, 0
    without, first = Machine("x86_64", abi=0), Machine("x86_64", abi=1)
    assert [without.decide(openat, 0, 0, flags) for flags in (writing, truncating, reading)] == [
        *(1, 1, 0)
    ]
    assert [first.decide(openat, 0, 0, flags) for flags in (writing, truncating, reading)] == [
        *(0, 1, 0)
    ]
    assert first.decide(openat, 0, 0, 0o1101) == 0


def test_the_worker_dies_with_the_judge(tmp_path: Path) -> None:
    """A judge that is killed leaves no worker behind, even one that is in the middle of a call."""
    (tmp_path / "relu_derivative.py").write_text(
        "import time\nprint('in the call', flush=True)\n"
        "def relu_derivative(x):\n    time.sleep(600)\n"
    )
    environment = {**os.environ, "KATA_HOME": str(tmp_path)}
    with subprocess.Popen(
        [KATA, "check", "relu_derivative"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.DEVNULL,
    ) as judge:
        deadline = time.monotonic() + 20
        while not (workers := children(judge.pid)) and time.monotonic() < deadline:
            time.sleep(0.02)
        time.sleep(1.0)
        judge.send_signal(signal.SIGKILL)
    assert workers
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]


def children(pid: int) -> list[int]:
    """The processes that this one has started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in listed.split()]
