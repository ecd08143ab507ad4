"""Worker processes: started with nothing of the user's, bounded, killed with their children."""

from __future__ import annotations

import contextlib
import importlib.util
import os
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
from typing import Any, Final

from checker.worker import MAX_FRAME, MAX_OUTPUT, CodecError, decode

MEMORY_LIMIT: Final = 2 * 1024**3
"""Bytes of address space that a worker may use, NumPy included."""
START_SECONDS: Final = 60.0
"""How long a new worker may take until it is ready: a cold disk is slow."""
_MARKER: Final = "KATA_WORKER"
_LENGTH = struct.Struct("<I")


class WorkerError(Exception):
    """The worker did not answer; it is dead now."""


class WorkerTimedOut(WorkerError):
    """It took longer than the seconds that it had."""


class WorkerDied(WorkerError):
    """It ended by itself; `status` as in `subprocess.Popen.returncode`."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class WorkerMisspoke(WorkerError):
    """What came back is no frame."""


class Worker:
    """One worker process. `exchange` sends a request and returns the reply."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(
            prefix="kata-worker-", ignore_cleanup_errors=True
        )
        self._output = Path(self._folder.name) / "output"
        self._marker = uuid.uuid4().hex
        empty = Path(self._folder.name) / "empty"
        empty.mkdir()
        with self._output.open("wb") as output:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=output,
                cwd=empty,
                env=_environment(self._marker),
                start_new_session=True,
            )
        self._deadline = float("inf")
        self._expired = False
        self._closed = threading.Event()
        self._limits: list[str] | None = None
        threading.Thread(target=self._watch, daemon=True).start()

    def limits(self) -> list[str]:
        """The names of the resource limits in force; waits until the worker is ready."""
        if self._limits is None:
            hello = self._receive(START_SECONDS)
            self._limits = list(hello[1])
        return self._limits

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """The decoded reply to one request. Raises `WorkerError`; the worker is dead then."""
        self.limits()
        return self._receive(seconds, payload)

    def output(self) -> str:
        """What the candidate's code has printed, bounded."""
        with contextlib.suppress(OSError), self._output.open("rb") as output:
            return output.read(MAX_OUTPUT).decode("utf-8", "replace")
        return ""

    def close(self) -> None:
        """Kill the process and all that it started, and remove its folder."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                assert pipe is not None
                pipe.close()
        self._folder.cleanup()

    def _receive(self, seconds: float, payload: bytes | None = None) -> Any:
        """Send a request, where there is one, and read one frame."""
        requests, replies = self._process.stdin, self._process.stdout
        assert requests is not None
        assert replies is not None
        self._deadline = time.monotonic() + seconds
        try:
            if payload is not None:
                requests.write(_LENGTH.pack(len(payload)) + payload)
                requests.flush()
            head = replies.read(4)
            length = _LENGTH.unpack(head)[0] if len(head) == 4 else 0
            reply = replies.read(length) if length <= MAX_FRAME else None
        except (OSError, ValueError):
            head, length, reply = b"", 0, b""
        finally:
            self._deadline = float("inf")
        if self._expired:
            raise WorkerTimedOut
        if reply is None:
            raise WorkerMisspoke("a frame that is too long")
        if len(head) < 4 or len(reply) < length:
            raise self._ended()
        try:
            return decode(reply)
        except CodecError as error:
            raise WorkerMisspoke(str(error)) from error

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
            elif self._process.poll() is None:
                continue
            self._kill()  # where it ended by itself, its children may still hold the pipes
            return

    def _kill(self) -> None:
        if sys.platform == "win32":
            self._process.kill()
            return
        for _ in range(20):  # a child may have started another before it was killed
            strays = _strays(self._marker, self._process.pid)
            for pid in strays:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            if not strays:
                break
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)


def _command() -> list[str]:
    """`-s -P -S`: no user folder, no script folder and no site-packages on the path."""
    numpy = importlib.util.find_spec("numpy")
    assert numpy is not None
    assert numpy.origin is not None
    parent = Path(numpy.origin).parent.parent
    worker = Path(__file__).with_name("worker.py")
    return [
        *(sys.executable, "-s", "-P", "-S", "-B"),
        *(str(worker), str(parent), str(MEMORY_LIMIT)),
    ]


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
    """The workers of one command: one may be started ahead, and all are gone at the end."""

    def __init__(self, start: Callable[[], Worker] = Worker) -> None:
        self._start = start
        self._spare: Worker | None = None
        self._taken: list[Worker] = []

    def prepare(self) -> None:
        """Start a worker that the next `take` hands out."""
        if self._spare is None:
            self._spare = self._start()

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
