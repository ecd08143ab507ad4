"""Worker processes: started with nothing of the user's, bounded, killed with their children."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import os
import select
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

from checker import guards
from checker.confinement import readable
from checker.errors import UserError
from checker.worker import MAX_FRAME, MAX_OUTPUT, CodecError, decode

MEMORY_LIMIT: Final = 2 * 1024**3
"""Bytes of address space that a worker may use, NumPy included."""
START_SECONDS: Final = 60.0
"""How long a new worker may take until it is ready: a cold disk is slow."""
_MARKER: Final = "KATA_WORKER"
_LENGTH = struct.Struct("<I")


_DETACHED: Final = 0x8
"""DETACHED_PROCESS: without it the candidate's code could write to the console on Windows."""
_CHUNK: Final = 64 * 1024


class Layers(NamedTuple):
    """What confines a worker, by name, and what could not be had, with the reason."""

    held: tuple[str, ...]
    missing: tuple[str, ...]


class WorkerError(Exception):
    """The worker did not answer; it is dead now."""


class WorkerTimedOut(WorkerError):
    """It took longer than the seconds that it had."""


class WorkerOutgrew(WorkerError):
    """It used more memory than it may, where that is watched and not limited."""


class WorkerDied(WorkerError):
    """It ended by itself; `status` as in `subprocess.Popen.returncode`."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class WorkerMisspoke(WorkerError):
    """What came back is no frame."""


class Worker:
    """One worker process. `exchange` sends a request and returns the reply.

    With `require_isolation` it serves nothing unless every layer of confinement is in force.
    """

    def __init__(self, *, require_isolation: bool = False) -> None:
        self._require_isolation = require_isolation
        self._marker = uuid.uuid4().hex
        try:
            self._start()
        except OSError as error:
            raise UserError(
                f"No worker process can be started ({error.strerror}); make room on the disk and "
                "among the processes, or set TMPDIR to a folder that can be written."
            ) from error
        self._guard = guards.guard(self._process.pid, MEMORY_LIMIT)
        self._over_memory = False
        self.received = 0
        """Bytes of the latest reply."""
        self._printed = ""
        if sys.platform != "win32":
            assert self._process.stdout is not None
            self._poll = select.poll()
            self._poll.register(self._process.stdout, select.POLLIN)
        self._deadline = float("inf")
        self._expired = False
        self._closed = threading.Event()
        self._layers: Layers | None = None
        threading.Thread(target=self._watch, daemon=True).start()

    def _start(self) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="kata-worker-", ignore_cleanup_errors=True
        )
        path = Path(self._folder.name) / "output"
        empty = Path(self._folder.name) / "empty"
        empty.mkdir()
        with path.open("wb") as output:
            self._process = subprocess.Popen(
                guards.command(_command(), _readable(), str(empty), str(path)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=output,
                bufsize=0,
                cwd=empty,
                env=_environment(self._marker),
                start_new_session=True,
                creationflags=_DETACHED if sys.platform == "win32" else 0,
            )
        self._output = path.open("rb")  # now: who knows what lies at its path later

    def layers(self) -> Layers:
        """What confines the worker; waits until it is ready. Raises `UserError` if it can't be."""
        if self._layers is None:
            self._layers = self._greeted()
            if self._require_isolation and self._layers.missing:
                missing = ", ".join(self._layers.missing)
                raise UserError(
                    f"This machine can't isolate a submission fully, it lacks: {missing}; "
                    "check it elsewhere, or without --require-isolation."
                )
        return self._layers

    def _greeted(self) -> Layers:
        """What the worker says of itself first."""
        try:
            hello = self._receive(START_SECONDS)
        except WorkerError as error:
            raise UserError(
                f"A worker process could not be started ({type(error).__name__} {error}); "
                f"see what `{sys.executable} -c 'import numpy'` says."
            ) from error
        if hello[0] != "ready":
            raise UserError(
                f"A submission can't be confined here: {hello[1]}; "
                "use a NumPy that obeys OPENBLAS_NUM_THREADS=1, such as the one from PyPI."
            )
        held, missing = hello[1:]
        return Layers((*held, *self._guard.layers), (*missing, *self._guard.missing))

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """The decoded reply to one request. Raises `WorkerError`; the worker is dead then."""
        self.layers()
        return self._receive(seconds, payload)

    def output(self) -> str:
        """What the candidate's code has printed, bounded; also when the worker is closed."""
        if not self._output.closed:
            self._output.seek(0)
            self._printed = self._output.read(MAX_OUTPUT).decode("utf-8", "replace")
        return self._printed

    def close(self) -> None:
        """Kill the process and all that it started, and remove its folder."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._kill()
        self._guard.close()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                assert pipe is not None
                pipe.close()
        self.output()
        self._output.close()
        self._folder.cleanup()

    def _receive(self, seconds: float, payload: bytes | None = None) -> Any:
        """Send a request, where there is one, and read one frame."""
        self._deadline = time.monotonic() + seconds
        reply = None
        try:
            if payload is not None:
                if self._speaks_unasked():
                    raise WorkerMisspoke("a frame that nobody asked for")
                self._send(_LENGTH.pack(len(payload)) + payload)
            reply = self._read_frame()
        except OSError:
            pass
        finally:
            self._deadline = float("inf")
        if self._expired:
            raise WorkerTimedOut
        if self._over_memory:
            raise WorkerOutgrew
        if reply is None:
            raise self._ended()
        self.received = len(reply)
        try:
            return decode(reply)
        except CodecError as error:
            raise WorkerMisspoke(str(error)) from error

    def _send(self, frame: bytes) -> None:
        assert self._process.stdin is not None
        left = memoryview(frame)
        while left:
            left = left[self._process.stdin.write(left) :]

    def _read_frame(self) -> bytes | None:
        """The next frame; None where the pipe ends before it does."""
        assert self._process.stdout is not None
        replies = self._process.stdout.fileno()
        read = bytearray(os.read(replies, _CHUNK))
        while len(read) < 4 or len(read) < 4 + _LENGTH.unpack_from(read)[0]:
            if len(read) >= 4 and _LENGTH.unpack_from(read)[0] > MAX_FRAME:
                raise WorkerMisspoke("a frame that is too long")
            more = os.read(replies, _CHUNK)
            if not more:
                return None
            read += more
        if len(read) > 4 + _LENGTH.unpack_from(read)[0]:
            raise WorkerMisspoke("a second reply")
        return bytes(memoryview(read)[4:])

    def _speaks_unasked(self) -> bool:
        """Whether something lies in the pipe before the request (not known on Windows)."""
        if sys.platform == "win32":
            return False
        return any(events & select.POLLIN for _, events in self._poll.poll(0))

    def _ended(self) -> WorkerError:
        """Why a pipe is closed: the process is gone, or only its end of the pipe."""
        try:
            return WorkerDied(self._process.wait(timeout=1.0))
        except subprocess.TimeoutExpired:
            return WorkerMisspoke("the pipe to the judge was closed")

    def _watch(self) -> None:
        """Kill the process when a deadline passes: a blocked read or write then ends by itself."""
        while not self._closed.wait(0.02):
            if time.monotonic() > self._deadline:
                self._expired = True
            elif self._guard.over_memory():
                self._over_memory = True
            elif self._process.poll() is None:
                continue
            self._kill()  # where it ended by itself, its children may still hold the pipes
            return

    def _kill(self) -> None:
        if sys.platform == "win32":
            self._process.kill()
            return
        if self._layers is None or "seccomp" not in self._layers.held:  # else it has no children
            self._kill_strays()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _kill_strays(self) -> None:
        for _ in range(20):  # a child may have started another before it was killed
            strays = _strays(self._marker, self._process.pid)
            for pid in strays:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            if not strays:
                break


_BOOT = """
import sys
sys.path += sys.argv[1:3]  # NumPy's folder may hold much else: it is on the path only here
import worker, confinement
del sys.path[-2:]
worker.main(confinement.confine)
"""


def _command() -> list[str]:
    """`-s -P -S`: no user folder, no script folder and no site-packages on the path."""
    folders = Path(__file__).parent, _numpy_folder().parent
    arguments = (*map(str, folders), str(MEMORY_LIMIT))
    return [sys.executable, *("-s", "-P", "-S", "-B"), "-c", _BOOT, *arguments]


def _numpy_folder() -> Path:
    numpy = importlib.util.find_spec("numpy")
    assert numpy is not None
    assert numpy.origin is not None
    return Path(numpy.origin).parent


@functools.cache
def _readable() -> tuple[str, ...]:
    """What the worker reads, for a platform that must know it from outside (not for Linux)."""
    if sys.platform == "linux":
        return ()
    library = [str(Path(os.__file__).parent)]
    ours = (Path(__file__).with_name(name) for name in ("worker.py", "confinement.py"))
    paths = (path for path, _ in readable(str(_numpy_folder()), library))
    return (*paths, *map(str, ours))


def _environment(marker: str) -> dict[str, str]:
    """Nothing of the user's. The hash seed is fixed, so that sets have the same order again."""
    environment = {
        _MARKER: marker,
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "VECLIB_MAXIMUM_THREADS": "1",
    }
    if sys.platform == "win32":  # sockets and random numbers of Python itself need it
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return environment


def _strays(marker: str, worker: int) -> list[int]:
    """What a worker has started and what is still alive, children before parents (Linux only).

    Its descendants, orphans among them, as they become its own children; and where it has ended
    before them, what carries its marker.
    """
    wanted = f"{_MARKER}={marker}".encode()
    children: dict[int, list[int]] = {}
    marked: list[int] = []
    with contextlib.suppress(OSError):
        for entry in os.scandir("/proc"):
            if not entry.name.isdigit() or int(entry.name) == worker:
                continue
            with contextlib.suppress(OSError):
                stat = Path(entry.path, "stat").read_text(encoding="utf-8", errors="replace")
                state, parent = stat.rpartition(")")[2].split()[:2]
                if state == "Z":
                    continue
                children.setdefault(int(parent), []).append(int(entry.name))
                if wanted in Path(entry.path, "environ").read_bytes():
                    marked.append(int(entry.name))
    found: list[int] = []
    waiting = [worker]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return [*reversed(found), *(pid for pid in marked if pid not in found)]


class Workers:
    """The workers of one command: one may be started ahead, and all are gone at the end.

    With `require_isolation`, `prepare` and `take` raise `UserError` where a layer is missing.
    """

    def __init__(
        self, start: Callable[..., Worker] = Worker, *, require_isolation: bool = False
    ) -> None:
        self._start = start
        self._require_isolation = require_isolation
        self._spare: Worker | None = None
        self._taken: list[Worker] = []

    def prepare(self) -> None:
        """Start a worker that the next `take` hands out."""
        if self._spare is None:
            self._spare = self._start(require_isolation=self._require_isolation)
        if self._require_isolation:
            self._spare.layers()

    def take(self) -> Worker:
        """A worker that has loaded nothing yet; it is closed with this object, or before."""
        self.prepare()
        worker, self._spare = self._spare, None
        assert worker is not None
        self._taken.append(worker)
        return worker

    def close(self) -> None:
        """End every worker that was handed out or started ahead."""
        for worker in [*self._taken, *([self._spare] if self._spare else [])]:
            worker.close()
        self._taken, self._spare = [], None

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
