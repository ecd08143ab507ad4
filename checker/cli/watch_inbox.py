"""What happens while `kata watch` waits, in the order in which it happens: saves and keys."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from checker.cli.keys import ReadKey
from checker.warm import Warm
from checker.watching import Change, Look, changes

PATIENCE: Final = 1.0
"""Seconds that a grading may go on when there is a newer text; most are done long before."""
_LEAVING: Final = "nq"
"""Keys that nobody wants to wait for a grading with."""


class Key(NamedTuple):
    """A key was pressed."""

    key: str


class Interrupt(NamedTuple):
    """Ctrl-C, or a signal that asks to end."""


class Crash(NamedTuple):
    """A thread has ended as it should not."""

    error: BaseException


Happening: TypeAlias = Change | Key | Interrupt | Crash


class Inbox:
    """Collects what happens, from threads of its own; one thread takes it out.

    A newer text gives up a grading that has become long, a key that leaves does at once.
    """

    def __init__(self, warm: Warm) -> None:
        self._warm = warm
        self._queue: queue.SimpleQueue[Happening] = queue.SimpleQueue()
        self._newest: dict[Path, Change] = {}
        self._grading_since: float | None = None
        self._watcher: threading.Thread | None = None
        self._stop = threading.Event()
        self._interrupted = False

    def follow(self, seen: Mapping[Path, bytes | None], look: Look, *, poll: bool) -> None:
        """Collect the changes of these files from now on, and of no others."""
        self.leave()
        stop = self._stop = threading.Event()
        self._newest = {}

        def run() -> None:
            for change in changes(seen, look, stop, poll=poll):
                self._changed(change)

        self._watcher = self._started(run)

    def listen(self, read: ReadKey) -> None:
        """Collect keys until `q`."""

        def run() -> None:
            key = ""
            while key != "q":
                key = read(0.25)
                if key:
                    self._pressed(key)

        self._started(run)

    def next(self) -> Happening:
        """Wait for what happens next; of several saves of a file, the last."""
        while True:
            try:
                happening = self._queue.get(timeout=0.5)  # Windows: Ctrl-C comes between
            except queue.Empty:
                continue
            if isinstance(happening, Change) and self._newest.get(happening.path) != happening:
                continue
            return happening

    def grading(self, began: float | None) -> None:
        """Say when a grading began, or that it has ended."""
        self._grading_since = began

    def interrupt(self, *_: object) -> None:
        """The handler of signals: it comes in its turn, so that no worker is left half started.

        Raises `KeyboardInterrupt` where the first one did not help.
        """
        if self._interrupted:
            raise KeyboardInterrupt
        self._interrupted = True
        self._queue.put(Interrupt())
        give_up = self._warm.giving_up()
        if give_up is not None:
            give_up()

    def leave(self) -> None:
        """Stop following files."""
        self._stop.set()
        if self._watcher is not None:
            self._watcher.join()

    def _changed(self, change: Change) -> None:
        self._newest[change.path] = change
        self._queue.put(change)
        since, give_up = self._grading_since, self._warm.giving_up()
        if since is not None and give_up is not None:
            left = max(0.0, since + PATIENCE - time.monotonic())
            timer = threading.Timer(left, give_up)
            timer.daemon = True
            timer.start()

    def _pressed(self, key: str) -> None:
        give_up = self._warm.giving_up()
        if give_up is not None and key == "r":
            return  # it is running
        self._queue.put(Key(key))
        if give_up is not None and key in _LEAVING:
            give_up()

    def _started(self, run: Callable[[], None]) -> threading.Thread:
        def guarded() -> None:
            try:
                run()
            except BaseException as error:  # noqa: BLE001 (the main thread raises it again)
                self._queue.put(Crash(error))

        thread = threading.Thread(target=guarded, daemon=True)
        thread.start()
        return thread
