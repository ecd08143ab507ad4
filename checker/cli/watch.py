"""`kata watch`: every save is judged."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final, assert_never

import click

from checker.cli import clock, files
from checker.cli.check import draw_report
from checker.cli.interview import interview_of, interview_target
from checker.cli.judging import judge
from checker.cli.keys import keys
from checker.cli.state import open_history
from checker.cli.target import Target, complete_target, find_target, kata_option
from checker.cli.texts import heading, paragraph
from checker.cli.watch_inbox import Crash, Happening, Inbox, Interrupt, Key
from checker.cli.watch_keys import hint, next_target, statement
from checker.cli.watch_terminal import cbreak_again, has_keys, signals_to
from checker.errors import UserError
from checker.history import History
from checker.kata import Kata, find_kata, kata_names
from checker.warm import Abandoned, Warm
from checker.watching import Change, must_poll

_KEYS: Final = "h hint   s statement   n next kata   r run again   q quit"

_EPILOG = """\b
Examples:
  kata watch
  kata watch backward_pass
  kata watch answers/first.py --kata bce_loss --seed 7
Keys: h hint, s statement, n next kata, r run again, q quit.
A save that changes nothing is not judged again. On a network drive, on the
drives of Windows under WSL, with --poll or WATCHFILES_FORCE_POLLING=1 the
file is looked at 5 times a second; elsewhere the system tells of a save.
"""


@click.command("watch", epilog=_EPILOG)
@click.argument("target", required=False, shell_complete=complete_target)
@kata_option
@click.option("--poll", is_flag=True, help="Look at the file 5 times a second.")
@click.option("--seed", default=0, show_default=True, help="Draw other inputs.")
def watch_command(target: str | None, kata: Kata | None, poll: bool, seed: int) -> None:
    """Judge a file now and at every save; TARGET as for `kata check`.

    In the folder of a mock interview without TARGET: whichever of its files is saved.
    """
    with Warm() as warm:
        warm.prepare()  # its start hides behind our imports
        with open_history() as history, ExitStack() as stack:
            watch = _Watch(warm, history, seed, poll)
            watch.follow(_targets(history, target, kata))
            stack.enter_context(signals_to(watch.interrupt))
            if has_keys():
                watch.listen(stack)
            watch.run()


class _Watch:
    """The loop: what happens is handled by one thread, one thing after another."""

    def __init__(self, warm: Warm, history: History, seed: int, poll: bool) -> None:
        self._warm = warm
        self._history = history
        self._seed = seed
        self._poll = poll
        self._inbox = Inbox(warm)
        self._targets: dict[Path, Target] = {}
        self._has_keys = False
        self._asked: Kata | None = None
        """The kata whose file the next `n` replaces."""

    def follow(self, targets: Sequence[Target]) -> None:
        """Watch these files, beginning with the first. Raises `UserError` where that can't be."""
        self._targets = {target.absolute: target for target in targets}
        self._path = targets[0].absolute
        folder = self._path.parent
        if not folder.is_dir():
            raise UserError(f"There is no folder {folder}; name a file in one that is there.")
        self._source = _look(self._path)
        if self._source is None and files.exists(self._path):
            files.read(self._path)  # raises: it is a folder, or unreadable
        seen = {path: _look(path) for path in self._targets} | {self._path: self._source}
        forced = os.environ.get("WATCHFILES_FORCE_POLLING")
        poll = self._poll or must_poll(folder, _mounts(), forced)
        self._inbox.follow(seen, _look, poll=poll)

    def listen(self, stack: ExitStack) -> None:
        """Obey keys, until the stack ends."""
        read = stack.enter_context(keys())
        stack.enter_context(cbreak_again())
        self._has_keys = True
        self._inbox.listen(read)

    @property
    def interrupt(self) -> Callable[..., None]:
        """What signals that ask to end are told to."""
        return self._inbox.interrupt

    def run(self) -> None:
        """Judge the file as it is, then go on until `q`."""
        names = " and ".join(str(target.path) for target in self._targets.values())
        click.echo(f"Watching {names}: every save is judged. Ctrl-C ends it.")
        self._again()
        while (happening := self._inbox.next()) != Key("q"):
            self._handle(happening)
        click.echo("")

    def _handle(self, happening: Happening) -> None:
        asked, self._asked = self._asked, None
        match happening:
            case Crash(error):
                raise error
            case Interrupt():
                raise KeyboardInterrupt
            case Change(path, source):
                self._path, self._source = path, source
                self._again()
            case Key("r"):
                self._source = _look(self._path)
                self._again()
            case Key(key):
                try:
                    self._press(key, asked)
                except UserError as error:
                    self._say(str(error))
            case _:
                assert_never(happening)

    def _press(self, key: str, asked: Kata | None) -> None:
        target = self._targets[self._path]
        match key:
            case "h":
                click.echo("")
                hint(target)
            case "s":
                click.echo("")
                statement(target)
            case "n":
                self._next(target, asked)
                return
            case _:
                return
        self._footer()

    def _next(self, target: Target, asked: Kata | None) -> None:
        """Go on to another kata, asking first where a text of the user's would be replaced."""
        if len(self._targets) > 1 or interview_of(self._history, target) is not None:
            self._say("The katas of the interview are all watched: save the one you work on.")
            return
        found = next_target(self._history, target, asked)
        if isinstance(found, str):
            self._say(found)
        elif found.replaces:
            self._say(found.question)
            self._asked = found.target.kata
        else:
            self._clear()
            found.begin()
            self.follow([found.target])
            if found.is_fresh:
                self._footer()
            else:
                self._again()

    def _again(self) -> None:
        """Judge the text that was found last, and show the report."""
        target = self._targets[self._path]
        if self._source is None:
            self._say(_why_unreadable(target))
            return
        self._inbox.grading(time.monotonic())
        try:
            with self._warm.grading() as workers:
                report = judge(
                    target, self._source, self._history, workers, seed=self._seed, mode="watch"
                )
        except Abandoned:
            return
        except UserError as error:
            self._say(str(error))
            return
        finally:
            self._inbox.grading(None)
        self._clear()
        click.echo(heading(f"{target.path}  {clock.now().astimezone():%H:%M:%S}"))
        draw_report(report, target, self._history)
        self._footer()
        self._warm.prepare()

    def _say(self, sentence: str) -> None:
        click.echo("\n" + paragraph(sentence))
        self._footer()

    def _clear(self) -> None:
        """A fresh screen, on a terminal; elsewhere an empty line."""
        if sys.stdout.isatty():
            click.clear()
        else:
            click.echo("")

    def _footer(self) -> None:
        if self._has_keys:
            click.echo("\n" + click.style(_KEYS, dim=True))
        sys.stdout.flush()


def _targets(history: History, text: str | None, kata: Kata | None) -> list[Target]:
    """What is to be watched, the file to begin with first."""
    here = interview_target(history) if text is None and kata is None else None
    interview = here and interview_of(history, here)
    if here is None or interview is None:
        return [find_target(history, text, kata)]
    names = [record.name for record in interview.katas if record.name in kata_names()]
    others = [name for name in names if name != here.kata.name]
    return [here, *(Target(find_kata(name), Path(f"{name}.py"), True) for name in others)]


def _look(path: Path) -> bytes | None:
    try:
        return files.read(path)
    except UserError:
        return None


def _why_unreadable(target: Target) -> str:
    if not files.exists(target.absolute):
        start = f"`kata start{target.kata_argument or ' ' + target.kata.name}` writes it"
        return f"There is no {target.path} now; waiting for it ({start})."
    try:
        files.read(target.absolute)
    except UserError as error:
        return str(error)
    return f"{target.path} could not be read for a moment; save it again."


def _mounts() -> str:
    with suppress(OSError):
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    return ""
