"""Around a worker on Windows: a job object. It knows neither files nor the network.

The structures and numbers are those of winnt.h. A type of a fixed size stands for each of theirs,
so that their layout can be checked on any 64-bit machine.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

EXTENDED_LIMIT_INFORMATION: Final = 9
BASIC_UI_RESTRICTIONS: Final = 4

LIMIT_ACTIVE_PROCESS: Final = 0x0008
LIMIT_PROCESS_MEMORY: Final = 0x0100
LIMIT_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x0400
LIMIT_KILL_ON_JOB_CLOSE: Final = 0x2000
LIMITS: Final = (
    LIMIT_ACTIVE_PROCESS
    | LIMIT_PROCESS_MEMORY
    | LIMIT_DIE_ON_UNHANDLED_EXCEPTION  # or a crash waits for somebody to close its dialog
    | LIMIT_KILL_ON_JOB_CLOSE
)

UI_LIMITS: Final = 0xFF
"""All eight: windows of others, clipboard (two), settings (two), atoms, desktops, logging off."""

PROCESS_TERMINATE: Final = 0x0001
PROCESS_SET_QUOTA: Final = 0x0100


class IoCounters(ctypes.Structure):
    """IO_COUNTERS; Windows fills it in."""

    _fields_ = (
        ("ReadOperationCount", ctypes.c_uint64),
        ("WriteOperationCount", ctypes.c_uint64),
        ("OtherOperationCount", ctypes.c_uint64),
        ("ReadTransferCount", ctypes.c_uint64),
        ("WriteTransferCount", ctypes.c_uint64),
        ("OtherTransferCount", ctypes.c_uint64),
    )


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", IoCounters),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class UiRestrictions(ctypes.Structure):
    """JOBOBJECT_BASIC_UI_RESTRICTIONS."""

    _fields_ = (("UIRestrictionsClass", ctypes.c_uint32),)


def limits(memory: int) -> ExtendedLimits:
    """One process of at most `memory` committed bytes, which ends with the job's last handle."""
    wanted = ExtendedLimits()
    wanted.BasicLimitInformation.LimitFlags = LIMITS
    wanted.BasicLimitInformation.ActiveProcessLimit = 1
    wanted.ProcessMemoryLimit = memory
    return wanted


def kernel32() -> Any:
    """The library of the job objects, its functions typed; None where there is none."""
    if sys.platform != "win32":
        return None
    handle, pointer, number = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32
    library = ctypes.WinDLL("kernel32")
    for name, result, arguments in (
        ("CreateJobObjectW", handle, (pointer, ctypes.c_wchar_p)),
        ("SetInformationJobObject", ctypes.c_int, (handle, ctypes.c_int, pointer, number)),
        ("OpenProcess", handle, (number, ctypes.c_int, number)),
        ("AssignProcessToJobObject", ctypes.c_int, (handle, handle)),
        ("CloseHandle", ctypes.c_int, (handle,)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class Job:
    """A job object around the process `pid`, which may commit `memory` bytes.

    It holds from here on: what the interpreter did before is not looked at, and the candidate's
    file is not yet there. `library` is `kernel32()`, or what a test puts in its place.
    """

    def __init__(self, pid: int, memory: int, library: Any = None) -> None:
        self._library = kernel32() if library is None else library
        self._handle: int | None = None
        self.layers: tuple[str, ...] = ()
        self.missing: tuple[str, ...] = (
            "file system (not confined on Windows)",
            "network (not confined on Windows)",
        )
        ours = ("memory limit", "child processes", "ends with the judge")
        refused = self._start(pid, memory)
        if refused:
            self.close()
            self.missing += tuple(f"{layer} ({refused} failed)" for layer in ours)
            return
        self.layers = ours
        # Last, and not required: a job with these limits can't be nested in that of a terminal.
        if not self._set(BASIC_UI_RESTRICTIONS, UiRestrictions(UI_LIMITS)):
            self.missing += ("clipboard and desktop (no such limit in a nested job)",)

    def over_memory(self) -> bool:
        """Never: Windows refuses what goes past the limit."""
        return False

    def close(self) -> None:
        """Close the job's only handle, which kills the processes in it."""
        handle, self._handle = self._handle, None
        if handle:
            self._library.CloseHandle(handle)

    def _start(self, pid: int, memory: int) -> str:
        """Put the process in a new job; the name of the function that failed, or ""."""
        if self._library is None:
            return "loading kernel32"
        self._handle = self._library.CreateJobObjectW(None, None)
        if not self._handle:
            return "CreateJobObject"
        if not self._set(EXTENDED_LIMIT_INFORMATION, limits(memory)):
            return "SetInformationJobObject"
        process = self._library.OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, 0, pid)
        if not process:
            return "OpenProcess"
        assigned = self._library.AssignProcessToJobObject(self._handle, process)
        self._library.CloseHandle(process)
        return "" if assigned else "AssignProcessToJobObject"

    def _set(self, kind: int, information: ctypes.Structure) -> bool:
        size = ctypes.sizeof(information)
        return bool(
            self._library.SetInformationJobObject(
                self._handle, kind, ctypes.byref(information), size
            )
        )
