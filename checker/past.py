"""Texts of the past: every version of a file that the history holds, with a number for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from checker.errors import UserError
from checker.history import Event, History

KINDS: Final = ("attempted", "saved", "mock_frozen")
"""Events that hold the text of a file."""


class Version(NamedTuple):
    """A text of the past; `number` counts them as they came in and never changes."""

    number: int
    event: Event
    judged: Event | None

    @property
    def word(self) -> str:
        """What became of it."""
        match self.event.kind:
            case "saved":
                return "kept"
            case "mock_frozen":
                return "frozen"
            case _:
                return "no verdict" if self.judged is None else str(self.judged.data.get("verdict"))

    @property
    def note(self) -> str:
        """In what it was made, where that was not a plain check."""
        data = self.event.data
        for name, word in (("mock", "mock"), ("debug", "debug")):
            if data.get(name):
                return word
        return "watch" if data.get("mode") == "watch" else ""


def versions(history: History) -> list[Version]:
    """All texts, in the order of their numbers."""
    judged = {event.of: event for event in history.events("judged")}
    events = sorted(history.events(*KINDS), key=lambda event: event.id)
    return [Version(number, event, judged.get(event.id)) for number, event in enumerate(events, 1)]


def version(found: Sequence[Version], number: int) -> Version:
    """The text of that number. Raises `UserError` where there is none."""
    if not 1 <= number <= len(found):
        raise UserError(f"The history has no attempt {number}; `kata history` lists them.")
    return found[number - 1]


def before(found: Sequence[Version], this: Version) -> Version:
    """The text before that one in the same file. Raises `UserError` where it is the first."""
    same = [
        one
        for one in found
        if (one.event.kata, one.event.path) == (this.event.kata, this.event.path)
        and (one.event.at, one.event.id) < (this.event.at, this.event.id)
    ]
    if not same:
        raise UserError(
            f"Attempt {this.number} is the first of its file; name a second one to compare it with."
        )
    return max(same, key=lambda one: (one.event.at, one.event.id))


def text(history: History, one: Version) -> bytes:
    """The text itself. Raises `UserError` where the history has lost it."""
    source = history.source(one.event.id)
    if source is None:
        raise UserError(f"The history has lost the text of attempt {one.number}.")
    return source


def checks_passed(history: History, one: Version) -> tuple[int, int] | None:
    """How many checks of how many have passed; `None` where nothing could be judged."""
    report = history.report(one.judged.id) if one.judged else None
    checks = report.get("checks") if report else None
    if not isinstance(checks, list) or not checks:
        return None
    outcomes = [check.get("outcome") for check in checks if isinstance(check, dict)]
    return outcomes.count("passed"), len(outcomes)
