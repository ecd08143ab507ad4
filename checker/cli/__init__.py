"""The command `kata`. A command's own module is imported when it runs: see `group`."""

from __future__ import annotations

import contextlib
import errno
import gc
import os
import sys
from typing import Final, NoReturn

INTERRUPTED: Final = 130
"""The exit status after Ctrl-C."""
UNWRITABLE: Final = 2
"""The exit status where standard output takes nothing: a full disk."""


def main() -> None:
    """Run the command line; never returns."""
    gc.set_threshold(50_000)  # collecting while modules load is a tenth of the start-up time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal may lack a character: print `?` there
            stream.reconfigure(errors="replace")
    try:
        from checker.cli.group import kata

        kata(prog_name="kata")
    except SystemExit as end:
        _leave(int(end.code or 0))
    except KeyboardInterrupt:
        _leave(INTERRUPTED)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO) or error.filename:
            raise
        with contextlib.suppress(OSError):
            print(f"kata: The output can't be written ({error.strerror}).", file=sys.stderr)
        _leave(UNWRITABLE)


def _leave(status: int) -> NoReturn:
    """End at once: taking the interpreter apart would be a sixth of what `kata list` takes."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError):  # it was closed, by us or by its reader
            stream.flush()
    os._exit(status)
