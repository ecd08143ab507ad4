"""The terminal of `kata watch`: whether it has keys, and that it is as before at the end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


def has_keys() -> bool:
    """Whether somebody sits at a terminal, and it is ours to read from."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    if sys.platform == "win32":
        return True
    return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()


@contextmanager
def signals_to(handler: Callable[..., None]) -> Iterator[None]:
    """Ctrl-C, the terminal that is closed, and who asks politely; unless that is ignored here."""
    numbers = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
    before = {number: signal.getsignal(number) for number in numbers if number is not None}
    heard = [number for number, how in before.items() if how is not signal.SIG_IGN]
    for number in heard:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])


@contextmanager
def cbreak_again() -> Iterator[None]:
    """Set the terminal again after Ctrl-Z and `fg`: the shell has used it meanwhile."""
    if sys.platform == "win32":
        yield
        return
    import termios
    import tty

    def again(*_: object) -> None:
        tty.setcbreak(sys.stdin.fileno(), termios.TCSADRAIN)

    before = signal.signal(signal.SIGCONT, again)
    try:
        yield
    finally:
        signal.signal(signal.SIGCONT, before)
