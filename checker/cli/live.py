"""The line that shows what the judge is doing, on a terminal only."""

from __future__ import annotations

import shutil
import sys
from typing import Final, TextIO

CLEAR: Final = "\r\x1b[K"


class LiveLine:
    """A line on standard error that the next one replaces; gone at the end."""

    def __init__(self) -> None:
        self._stream: TextIO | None = sys.stderr  # None where it was closed
        if self._stream is not None and not self._stream.isatty():
            self._stream = None

    def show(self, title: str, index: int, count: int) -> None:
        """Say which of how many is being worked on."""
        width = shutil.get_terminal_size().columns - 1
        self._write(CLEAR + f"[{index}/{count}] {title}"[:width])

    def __enter__(self) -> LiveLine:
        return self

    def __exit__(self, *_: object) -> None:
        self._write(CLEAR)

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()
