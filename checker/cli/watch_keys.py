"""What the keys of `kata watch` do: the same as the commands of their names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import clock, files
from checker.cli.helping import hint_command
from checker.cli.show import show_command
from checker.cli.starting import start_command
from checker.cli.target import Target, current_folder
from checker.history import History
from checker.kata import Kata, all_katas

if TYPE_CHECKING:
    from checker.review import Suggestion


def hint(target: Target) -> None:
    """Print the next hint, as `kata hint` does. Raises `UserError` in a mock interview."""
    click.get_current_context().invoke(hint_command, kata=target.kata)


def statement(target: Target) -> None:
    """Print what the kata asks, as `kata show` does."""
    click.get_current_context().invoke(show_command, kata=target.kata)


@dataclass(frozen=True, slots=True)
class Next:
    """The kata to go on with."""

    target: Target
    is_fresh: bool
    """Whether a stub is handed out; else the file is the one that was begun."""
    replaces: bool
    """Whether that would replace a text of the user's, who has not been asked yet."""
    reason: str

    @property
    def question(self) -> str:
        """What to ask before a file is replaced."""
        return (
            f"Next: {self.target.kata.name} ({self.reason}). Its file here becomes a fresh stub, "
            "your text stays in the history. Press n again to go on."
        )

    def begin(self) -> None:
        """Hand out the stub, as `kata next --start` does. Raises `UserError` where that fails."""
        if self.is_fresh:
            click.get_current_context().invoke(start_command, kata=self.target.kata, force=True)
            click.echo("Or save it:  kata watch goes on with it")
        else:
            click.echo(f"On with {self.target.kata.name}: {self.reason}.")


def next_target(history: History, current: Target, asked: Kata | None) -> Next | str:
    """What `kata next` says, the current kata aside; or why there is nothing.

    `asked` is the kata whose file may be replaced.
    """
    from checker.review import KINDS, suggest

    now = clock.now().astimezone()
    suggestions = suggest(all_katas(), history.events(*KINDS), now)
    found = next((one for one in suggestions if one.kata.name != current.kata.name), None)
    if found is None:
        return "Nothing else is due and nothing is new; `kata next` says when."
    return _next(found, asked)


def _next(found: Suggestion, asked: Kata | None) -> Next:
    kata = found.kata
    exists = files.exists(current_folder() / kata.file_name)
    is_fresh = not (exists and found.kind == "begun")
    may_replace = asked is not None and asked.name == kata.name
    target = Target(kata, Path(kata.file_name), True)
    return Next(target, is_fresh, is_fresh and exists and not may_replace, found.reason)
