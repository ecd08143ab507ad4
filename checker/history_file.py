"""The file of a history, looked at from outside SQLite: which file it is, who opens it, its log."""

from __future__ import annotations

import errno
import os
import struct
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl


@contextmanager
def guarded(folder: Path, *, alone: bool, seconds: float) -> Iterator[None]:
    """Keep apart who opens a history in that folder and who, `alone`, sets one aside.

    Raises `OSError` where the other side takes longer than `seconds`. A system or a disk
    without such locks goes without.
    """
    if sys.platform == "win32":
        yield
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # it may be searched, not listed
        yield
        return
    try:
        deadline = time.monotonic() + seconds
        while True:
            try:
                fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() > deadline:
                    raise OSError(errno.EBUSY, "another process is opening it") from error
                time.sleep(0.01)
                continue
            except OSError:
                pass
            break
        yield
    finally:
        os.close(descriptor)


def log_is_damaged(log: bytes) -> bool:
    """Whether a write-ahead log holds something that SQLite would drop in silence.

    Its format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log. Frames that were left
    by an earlier use of the log carry other salts; they are in the database already. A broken
    frame at the end is what a killed process leaves, and was never committed.
    """
    if not log:
        return False
    order = {b"\x37\x7f\x06\x82": "<", b"\x37\x7f\x06\x83": ">"}.get(log[:4])
    if order is None or len(log) < 32:
        return True
    (page,) = struct.unpack(">I", log[8:12])
    salts = log[16:24]
    sums = _checksum(log[:24], order, (0, 0))
    if sums != struct.unpack(">II", log[24:32]) or not 512 <= page <= 65536:
        return True
    broken = False
    for start in range(32, len(log) - page - 23, page + 24):
        head = log[start : start + 24]
        if head[8:16] != salts:
            broken = True
            continue
        if broken:
            return True
        sums = _checksum(head[:8], order, sums)
        sums = _checksum(log[start + 24 : start + 24 + page], order, sums)
        broken = sums != struct.unpack(">II", head[16:])
    return False


def _checksum(content: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    for one, two in struct.iter_unpack(f"{order}II", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def identity(file: Path) -> tuple[int, int] | None:
    """What tells a file from any other that ever had its name; `None` where there is none."""
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
