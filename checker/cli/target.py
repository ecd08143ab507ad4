"""Which kata and which file a command is about."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from checker.cli.files import exists
from checker.errors import UserError
from checker.kata import LEVELS, TRACKS, Kata, all_katas, find_kata, kata_names

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from checker.history import History


class Track(NamedTuple):
    """A track of the curriculum, by its name."""

    name: str


class Target(NamedTuple):
    """A candidate's file and the kata that it is for."""

    kata: Kata
    path: Path
    """As the user would type it."""
    named: bool
    """Whether the user had to name it: then advice on what to type next names it too."""

    @property
    def absolute(self) -> Path:
        """As the history knows it."""
        return Path(os.path.normpath(current_folder() / self.path))

    @property
    def kata_argument(self) -> str:
        """What to type behind `kata hint` and the like, with its space."""
        return f" {self.kata.name}" if self.named else ""

    @property
    def argument(self) -> str:
        """What to type behind `kata check` and the like, with its space."""
        if self.path == Path(self.kata.file_name):
            return self.kata_argument
        import shlex  # `kata list` can do without it

        suffix = "" if self.path.stem == self.kata.name else f" --kata {self.kata.name}"
        return f" {shlex.quote(str(self.path))}{suffix}"


def complete_kata(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Names of katas, for the shell."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in kata_names() if name.startswith(incomplete)]


def complete_target(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Names of katas, or else of files, for the shell."""
    from click.shell_completion import CompletionItem

    return complete_kata(ctx, param, incomplete) or [CompletionItem(incomplete, type="file")]


def complete_track(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Names of tracks, for the shell."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in TRACKS if name.startswith(incomplete.casefold())]


def complete_level(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The levels, for the shell."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(level) for level in LEVELS if level.startswith(incomplete.casefold())]


def complete_topic(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Topics of katas, for the shell."""
    from click.shell_completion import CompletionItem

    topics = sorted({topic for kata in all_katas() for topic in kata.topics})
    return [CompletionItem(name) for name in topics if name.startswith(incomplete.casefold())]


def complete_kata_or_track(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Names of katas and of tracks, for the shell."""
    katas = complete_kata(ctx, param, incomplete)
    names = {item.value for item in katas}
    tracks = complete_track(ctx, param, incomplete)
    return [*katas, *(item for item in tracks if item.value not in names)]


def _to_kata(ctx: click.Context, param: click.Parameter, name: str | None) -> Kata | None:
    return None if name is None else find_kata(name)


def _to_kata_or_track(
    ctx: click.Context, param: click.Parameter, name: str | None
) -> Kata | Track | None:
    """A kata's name wins over a track's."""
    if name is None:
        return None
    if name.casefold() in TRACKS and name not in kata_names():
        return Track(name.casefold())
    return find_kata(name, also=TRACKS)


def _to_katas(ctx: click.Context, param: click.Parameter, names: Sequence[str]) -> list[Kata]:
    return [find_kata(name) for name in names]


kata_argument = click.argument("kata", callback=_to_kata, shell_complete=complete_kata)
"""KATA: a `Kata`."""
current_kata_argument = click.argument(
    "kata", required=False, callback=_to_kata, shell_complete=complete_kata
)
"""[KATA]: a `Kata`, or `None` for the one that is being worked on in this folder."""
current_kata_or_track_argument = click.argument(
    "kata",
    required=False,
    metavar="[KATA|TRACK]",
    callback=_to_kata_or_track,
    shell_complete=complete_kata_or_track,
)
"""[KATA|TRACK]: a `Kata`, a `Track`, or `None` as above."""
katas_argument = click.argument("katas", nargs=-1, callback=_to_katas, shell_complete=complete_kata)
"""[KATAS]...: a list of `Kata`."""
kata_option = click.option(
    "--kata", callback=_to_kata, shell_complete=complete_kata, help="Which kata the file is for."
)
"""--kata NAME: a `Kata`, or `None`."""


def find_target(history: History, text: str | None, kata: Kata | None) -> Target:
    """What `text` means; without it, the kata that is being worked on in this folder.

    Raises `UserError` where that can't be told.
    """
    if text is None:
        return Target(kata, Path(kata.file_name), True) if kata else _current(history)
    path = Path(text)
    if text in kata_names() and not path.is_file():
        return Target(kata or find_kata(text), Path(f"{text}.py"), True)
    if kata is None and path.suffix and path.stem in kata_names():
        kata = find_kata(path.stem)
    if kata is not None:
        return Target(kata, path, True)
    if path.parent == Path() and not path.suffix and not exists(path):
        find_kata(text)  # raises: there is no such kata
    raise UserError(
        f"{text} is not named after a kata; add `--kata NAME` to say which one it is for."
    )


def _current(history: History) -> Target:
    here = current_folder()
    names = kata_names()
    for kata, path in history.starts():
        if path.parent == here and kata in names and exists(path):
            return Target(find_kata(kata), Path(path.name), False)
    found = [name for name in names if exists(here / f"{name}.py")]
    if len(found) == 1:
        return Target(find_kata(found[0]), Path(f"{found[0]}.py"), False)
    if found:
        raise UserError(f"Several katas lie in this folder; name one of them: {', '.join(found)}.")
    raise UserError("No kata was started in this folder; `kata start NAME` does, or name one.")


def current_folder() -> Path:
    """The working folder. Raises `UserError` where it is gone."""
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        raise UserError("The current folder was deleted; change to another one.") from error
