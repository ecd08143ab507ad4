"""What the judge adds around a worker from outside, where the worker can't confine itself.

On Linux the worker gives up all it does not need, and the judge only closes its own memory: no
process of the user may read or trace it, and it leaves no core dump. Elsewhere:

    layer                 macOS                         Windows
    memory limit          watched, then killed          limit of a job object, on committed memory
    file system           sandbox-exec profile          not confined
    network               sandbox-exec profile          not confined
    child processes       sandbox-exec profile          limit of a job object
    ends with the judge   only while it waits for the   the job object ends with its last handle
                          judge: its standard input ends

Neither has been tried on a real machine yet; the logic is tested with stand-ins for the two
systems. With such a machine, run `kata doctor`: it must name every layer of the column above, and
say of the rest that it is missing. Then run `pytest tests/test_guards.py tests/test_hostile.py`: no
honest file hindered, no effect outside from any layer that `kata doctor` names. What the macOS
profile refuses is listed by

    log stream --style compact --predicate 'sender == "Sandbox"'

A job object has no part in a process that another program starts on request (a scheduled task, the
management service): with the file system open, "child processes" means those that the worker itself
starts.
"""

from __future__ import annotations

import ctypes
import errno
import sys
from collections.abc import Sequence
from typing import Any, Protocol


class Guard(Protocol):
    """What is held around one worker from outside."""

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers in force from outside, by the names above; ask when the worker is ready."""

    @property
    def missing(self) -> tuple[str, ...]:
        """A name and a short reason for each layer of this platform that could not be had."""

    def over_memory(self) -> bool:
        """Whether the worker must be killed for its memory; cheap enough for every 20 ms."""

    def close(self) -> None:
        """Kill what is left and give back what is held; more than once does no harm."""


class LinuxGuard:
    """For a platform on which the worker does the rest itself: the judge's memory is closed."""

    layers: tuple[str, ...] = ("judge's memory",)
    missing: tuple[str, ...] = ()

    def __init__(self, library: Any = None) -> None:
        set_dumpable = 4
        zeros = (ctypes.c_ulong(0),) * 4
        library = library or ctypes.CDLL(None, use_errno=True)
        if library.prctl(set_dumpable, *zeros) != 0:
            code = ctypes.get_errno()
            self.missing = (f"judge's memory ({errno.errorcode.get(code, code)})",)
            self.layers = ()

    def over_memory(self) -> bool:
        """Never: its own limit holds."""
        return False

    def close(self) -> None:
        """Nothing is held."""


def command(
    worker_command: list[str],
    readable: Sequence[str],
    empty_folder: str,
    output: str,
    platform: str = sys.platform,
) -> list[str]:
    """The command that starts a worker in all that confines it from its first instruction.

    `readable` are the files and folders, all of them absolute, that the worker may read, folders
    with all below them; `empty_folder` is its working directory, and `output` the one file that it
    may write. All three are for macOS, where a profile goes before the command. On Windows a
    virtual environment's python.exe only starts the real one as a child, outside our job object if
    it is quick, so the real one is named instead: the worker needs nothing of the environment but
    NumPy, which it finds by its path.
    """
    if platform == "darwin":
        from checker import guards_macos

        return guards_macos.command(worker_command, readable, empty_folder, output)
    if platform == "win32":
        interpreter = getattr(sys, "_base_executable", "") or worker_command[0]
        return [interpreter, *worker_command[1:]]
    return worker_command


def guard(pid: int, memory: int, platform: str = sys.platform) -> Guard:
    """The guard of a worker that has just been started; `memory` is its limit in bytes.

    What can't be had is told by `missing`; nothing is raised.
    """
    if platform == "darwin":
        from checker.guards_macos import MacGuard

        return MacGuard(pid, memory)
    if platform == "win32":
        from checker.guards_windows import Job

        return Job(pid, memory)
    return LinuxGuard()
