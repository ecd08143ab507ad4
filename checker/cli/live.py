"""The line that shows what the judge is doing, on a terminal only."""

from __future__ import annotations

import shutil
import sys
from typing import Final, TextIO

CLEAR: Final = "\r\x1b[K"


class LiveLine:
    """A line on standard error that the next one replaces; gone at the end."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = self._stream.isatty()

    def show(self, title: str, index: int, count: int) -> None:
        """Say which of how many is being worked on."""
        if self._shown:
            width = shutil.get_terminal_size().columns - 1
            self._stream.write(CLEAR + f"[{index}/{count}] {title}"[:width])
            self._stream.flush()

    def __enter__(self) -> LiveLine:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._stream.write(CLEAR)
            self._stream.flush()
