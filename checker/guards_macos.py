"""Around a worker on macOS: its memory is watched, and a profile of `sandbox-exec` goes before it.

RLIMIT_AS can be set there and limits nothing, hence the watching: what is claimed between two looks
is found at the second.

There is no signal at the death of a parent: a worker ends when its standard input does, so one that
is inside a call outlives its judge until its limit of processor seconds, and one that sleeps, until
it wakes. A thread of the worker that compares `os.getppid()` would end most of them, but the
candidate's code could stop it, so it would be no layer.
"""

from __future__ import annotations

import ctypes
import functools
import os
import posixpath
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from checker.guards_memory import PS_SECONDS, measured_by_library, measured_by_ps
from checker.guards_profile import Paths, profile, route

SANDBOX_EXEC: Final = "/usr/bin/sandbox-exec"
TRIAL_SECONDS: Final = 60.0
"""How long the first worker in a profile may take: a cold disk is slow."""
_PROFILE: Final = ("file system", "network", "child processes")
"""The layers that a profile gives."""
_HOMEBREW: Final = (
    "/opt/homebrew/opt",
    "/opt/homebrew/Cellar",
    "/usr/local/opt",
    "/usr/local/Cellar",
)


def command(
    worker_command: list[str],
    readable: Sequence[str],
    empty_folder: str,
    output: str,
    sandbox_exec: str = SANDBOX_EXEC,
) -> list[str]:
    """The worker's command in its profile; without it, where this Mac does not accept it.

    The first call tries it out on a worker that ends at once, which takes as long as a start.
    """
    if not _accepted(tuple(worker_command), tuple(readable), sandbox_exec):
        return worker_command
    try:
        text = profile(_paths(worker_command[0], readable, empty_folder, output))
    except ValueError:
        return worker_command
    return [sandbox_exec, "-p", text, *worker_command]


@functools.cache
def _accepted(
    worker_command: tuple[str, ...], readable: tuple[str, ...], sandbox_exec: str
) -> bool:
    """Whether a worker in a profile comes to life, and ends well as it has nothing to read."""
    try:
        text = profile(_paths(worker_command[0], readable, "/", "/dev/null"))
        ended = subprocess.run(
            [sandbox_exec, "-p", text, *worker_command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={},
            timeout=TRIAL_SECONDS,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0


def _paths(interpreter: str, readable: Sequence[str], empty_folder: str, output: str) -> Paths:
    """What the profile names, with every link on the way followed."""
    passed: list[str] = []
    link = functools.cache(_link)

    def real(path: str) -> str:
        nodes = route(path, link)
        passed.extend(nodes)
        return nodes[-1]

    folder = posixpath.dirname(interpreter)
    # An interpreter of a framework starts this program in its own place.
    application = posixpath.join(sys.base_prefix, "Resources/Python.app/Contents/MacOS/Python")
    own = [
        posixpath.join(sys.base_prefix, "Python"),
        posixpath.join(folder, "pyvenv.cfg"),
        posixpath.join(posixpath.dirname(folder), "pyvenv.cfg"),
    ]
    entries = [real(path) for path in readable]
    return Paths(
        programs=tuple(dict.fromkeys((interpreter, real(interpreter), real(application)))),
        readable=(*entries, *map(real, own)),
        listed=(real(empty_folder), *dict.fromkeys(map(posixpath.dirname, entries))),
        libraries=tuple(map(real, (posixpath.join(sys.base_prefix, "lib"), *_HOMEBREW))),
        output=real(output),
        passed=tuple(dict.fromkeys(passed)),
    )


def _link(path: str) -> str | None:
    try:
        return str(Path(path).readlink())
    except OSError:
        return None


class MacGuard:
    """The watch over the process `pid`, which may use `memory` bytes.

    `library` is the system's, or what a test puts in its place, as for the clock.
    """

    def __init__(
        self,
        pid: int,
        memory: int,
        library: Any = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._pid = pid
        self._memory = memory
        self._library = ctypes.CDLL(None) if library is None else library
        self._clock = clock
        self._by_library = measured_by_library(self._library, pid) is not None
        self._watched = self._by_library or measured_by_ps(pid) is not None
        self._next_look = 0.0

    @property
    def layers(self) -> tuple[str, ...]:
        """The profile's layers only if the system itself says that the process is in a sandbox."""
        memory = ("memory limit",) if self._watched else ()
        return (*memory, *_PROFILE) if self._sandboxed() else memory

    @property
    def missing(self) -> tuple[str, ...]:
        """The rest, with the reason."""
        reason = "this Mac did not accept the worker's profile"
        if not Path(SANDBOX_EXEC).exists():
            reason = "sandbox-exec is not on this Mac"
        return (
            *(() if self._watched else ("memory limit (the size of the worker can't be read)",)),
            *(() if self._sandboxed() else (f"{layer} ({reason})" for layer in _PROFILE)),
            "ends with the judge (macOS has no signal for it)",
        )

    def over_memory(self) -> bool:
        """Whether the process uses more than it may."""
        if not self._watched or self._clock() < self._next_look:
            return False
        if self._by_library:
            size = measured_by_library(self._library, self._pid)
        else:
            size = measured_by_ps(self._pid)
            self._next_look = self._clock() + PS_SECONDS
        return size is not None and size > self._memory

    def close(self) -> None:
        """Nothing is held: without children there is nothing left but the process itself."""

    def _sandboxed(self) -> bool:
        """Whether the worker is in a sandbox that it has not simply inherited from the judge."""
        try:
            worker, judge = (
                self._library.sandbox_check(pid, None, 0) for pid in (self._pid, os.getpid())
            )
        except AttributeError:
            return False
        return bool(worker == 1 and judge == 0)
