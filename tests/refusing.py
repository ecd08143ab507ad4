"""Runs a command on a kernel that seems to lack a system call: `refusing.py WHAT ERRNO COMMAND...`.

A seccomp filter makes the call fail, here and in every process below; all other calls work. For the
tests that take the layers of confinement away one by one.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import Final

_MACHINE: Final = os.uname().machine == "aarch64"
SETRLIMIT: Final = (302, 261)[_MACHINE]
PRCTL: Final = (157, 167)[_MACHINE]
CALLS: Final = {
    "memory limit": (SETRLIMIT, 1, 9),
    "file-size limit": (SETRLIMIT, 1, 1),
    "core-dump limit": (SETRLIMIT, 1, 4),
    "processor limit": (SETRLIMIT, 1, 0),
    "process limit": (SETRLIMIT, 1, 6),
    "no new privileges": (PRCTL, 0, 38),
    "ends with the judge": (PRCTL, 0, 1),
    "judge's memory": (PRCTL, 0, 4),
    "dropped capabilities": ((126, 91)[_MACHINE], None, None),
    "Landlock": (444, None, None),
    "seccomp": ((317, 277)[_MACHINE], None, None),
}
"""For each layer: the call that makes it, and the argument and value that tell it from others."""
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000


def refuse(what: str, code: int) -> None:
    """Make that call fail with that error number, for good."""
    number, index, value = CALLS[what]
    program = [(_LOAD, 0, 0, 0)]
    if index is None:
        program += [(_IF_EQUAL, 0, 1, number)]
    else:
        assert value is not None
        # Only where there are new limits: NumPy and Python read theirs.
        sets = [(_LOAD, 0, 0, 32), (_IF_EQUAL, 1, 0, 0)] if number == SETRLIMIT else []
        program += [(_IF_EQUAL, 0, 3 + len(sets), number), (_LOAD, 0, 0, 16 + 8 * index)]
        program += [(_IF_EQUAL, 0, 1 + len(sets), value), *sets]
    program += [(_RETURN, 0, 0, _FAIL | code), (_RETURN, 0, 0, _ALLOW)]
    raw = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    buffer = ctypes.create_string_buffer(raw, len(raw))
    described = struct.pack("@HxxxxxxP", len(program), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    set_seccomp, filter_mode, no_new_privileges = 22, 2, 38
    zero = ctypes.c_ulong(0)
    if os.geteuid() != 0:
        libc.prctl(no_new_privileges, ctypes.c_ulong(1), zero, zero, zero)
    if libc.prctl(set_seccomp, ctypes.c_ulong(filter_mode), described) != 0:
        raise OSError(ctypes.get_errno(), "no filter can be set here")


if __name__ == "__main__":
    refuse(sys.argv[1], getattr(errno, sys.argv[2]))
    os.execv(sys.argv[3], sys.argv[3:])
