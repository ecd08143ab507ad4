"""Single keys from a terminal, without Enter; the terminal is as before at the end."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

ReadKey: TypeAlias = Callable[[float], str]
"""The next key, lower case, or "" where none was pressed in so many seconds."""


@contextmanager
def keys() -> Iterator[ReadKey]:
    """Read keys from standard input, which must be a terminal. Ctrl-C interrupts as ever."""
    if sys.platform == "win32":
        yield _windows_key
        return
    import termios
    import tty

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)

    def read(seconds: float) -> str:
        if not select.select([descriptor], [], [], seconds)[0]:
            return ""
        pressed = os.read(descriptor, 1)
        if not pressed:  # the terminal is gone: do not spin
            time.sleep(seconds)
        return pressed.decode("ascii", "replace").lower()

    try:
        tty.setcbreak(descriptor)
        yield read
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def _windows_key(seconds: float) -> str:
    if sys.platform == "win32":
        import msvcrt

        end = time.monotonic() + seconds
        while not msvcrt.kbhit():
            if time.monotonic() >= end:
                return ""
            time.sleep(0.02)
        return msvcrt.getwch().lower()
    return ""
