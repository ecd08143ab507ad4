"""Gradings one after another, each with a worker that is waiting already, and each of them can be
given up by another thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from checker.errors import UserError
from checker.launch import Worker, WorkerError, Workers


class Abandoned(BaseException):
    """The grading was given up: there is a newer text.

    Not an `Exception`, so that neither Hypothesis nor the judge takes it for a finding.
    """


class _Worker(Worker):
    """A worker whose grading may be given up meanwhile."""

    def __init__(self, abandoned: threading.Event, *, require_isolation: bool) -> None:
        self._abandoned = abandoned
        super().__init__(require_isolation=require_isolation)

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def exchange(self, payload: bytes, seconds: float) -> Any:
        """As for any worker. Raises `Abandoned` where that is why it does not answer."""
        if self._abandoned.is_set():
            raise Abandoned
        try:
            return super().exchange(payload, seconds)
        except (WorkerError, UserError) as error:  # the latter while it starts
            if self._abandoned.is_set():
                raise Abandoned from error
            raise

    def end(self) -> None:
        """Kill it, from another thread; its pipes stay open until it is closed."""
        if not self._closed.is_set():
            self._kill()


class _Grading(Workers):
    """The workers of one grading."""

    def __init__(self) -> None:
        super().__init__(self._begin)
        self._abandoned = threading.Event()
        self._begun: list[_Worker] = []

    @property
    def is_alive(self) -> bool:
        """Whether the worker that was started ahead still waits: it may have been a long time."""
        return all(worker.is_alive for worker in self._begun)

    def abandon(self) -> None:
        self._abandoned.set()
        for worker in list(self._begun):
            worker.end()

    def _begin(self, *, require_isolation: bool) -> Worker:
        if self._abandoned.is_set():
            raise Abandoned
        worker = _Worker(self._abandoned, require_isolation=require_isolation)
        self._begun.append(worker)
        return worker


class Warm:
    """Hands out the workers of one grading after another."""

    def __init__(self) -> None:
        self._ahead: _Grading | None = None
        self._running: _Grading | None = None

    def prepare(self) -> None:
        """Start the worker of the next grading; where that fails, the grading will say why."""
        if self._ahead is None:
            self._ahead = _Grading()
            with suppress(UserError):
                self._ahead.prepare()

    @contextmanager
    def grading(self) -> Iterator[Workers]:
        """The workers of a grading; they are gone at the end. May raise `Abandoned` inside.

        It is for the thread that has called `prepare`: on Linux a worker dies with that thread.
        """
        if self._ahead is not None and not self._ahead.is_alive:
            self.close()
        self.prepare()
        self._running, self._ahead = self._ahead, None
        assert self._running is not None
        try:
            with self._running as workers:
                yield workers
        finally:
            self._running = None

    def giving_up(self) -> Callable[[], None] | None:
        """What gives up the grading that is going on now, and no later one; from any thread."""
        running = self._running
        return None if running is None else running.abandon

    def close(self) -> None:
        """End the worker that waits."""
        if self._ahead is not None:
            self._ahead.close()
            self._ahead = None

    def __enter__(self) -> Warm:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
