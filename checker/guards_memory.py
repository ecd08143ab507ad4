"""How much memory a process on macOS uses: from the system's library, or else from `ps`."""

from __future__ import annotations

import ctypes
import subprocess
from typing import Any, Final

PS: Final = "/bin/ps"
PS_SECONDS: Final = 0.5
"""Seconds between two looks where each of them starts a program."""


class RusageInfoV0(ctypes.Structure):
    """`struct rusage_info_v0` of sys/resource.h."""

    _fields_ = (
        ("ri_uuid", ctypes.c_uint8 * 16),
        ("ri_user_time", ctypes.c_uint64),
        ("ri_system_time", ctypes.c_uint64),
        ("ri_pkg_idle_wkups", ctypes.c_uint64),
        ("ri_interrupt_wkups", ctypes.c_uint64),
        ("ri_pageins", ctypes.c_uint64),
        ("ri_wired_size", ctypes.c_uint64),
        ("ri_resident_size", ctypes.c_uint64),
        ("ri_phys_footprint", ctypes.c_uint64),
        ("ri_proc_start_abstime", ctypes.c_uint64),
        ("ri_proc_exit_abstime", ctypes.c_uint64),
    )


def footprint(raw: bytes) -> int:
    """The bytes of memory that a process answers for, compressed and swapped ones included.

    The resident size lacks those: a bomb of equal pages would stay small in it.
    """
    return int(RusageInfoV0.from_buffer_copy(raw).ri_phys_footprint)


def resident(printed: str) -> int | None:
    """The bytes that `ps -o rss=` has printed, in units of 1024; None for no such process."""
    number = printed.strip()
    return int(number) * 1024 if number.isdecimal() else None


def measured_by_library(library: Any, pid: int) -> int | None:
    """The footprint that the system tells; None where it does not."""
    buffer = ctypes.create_string_buffer(ctypes.sizeof(RusageInfoV0))
    try:
        failed = library.proc_pid_rusage(pid, 0, buffer)
    except AttributeError:
        return None
    return None if failed else footprint(buffer.raw)


def measured_by_ps(pid: int) -> int | None:
    """The resident size that `ps` tells; None where it does not."""
    command = [PS, "-o", "rss=", "-p", str(pid)]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, timeout=5.0)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return resident(ended.stdout)
