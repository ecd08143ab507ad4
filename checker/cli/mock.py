"""`kata mock`: a mock interview against the clock. This module parses; others do the work."""

from __future__ import annotations

import math
from contextlib import suppress
from pathlib import Path
from typing import Final, get_args

import click

from checker.cli.clock import now
from checker.cli.interview import again, freeze, settled
from checker.cli.mock_after import conclude, judge_frozen
from checker.cli.mock_begin import chosen, introduce, record, refuse_second
from checker.cli.mock_clock import rows, trouble, watch
from checker.cli.mock_folder import fill_folder, make_folder
from checker.cli.mock_oral import ask, questions_left
from checker.cli.scorecard import show_scorecard
from checker.cli.starting import confirmed
from checker.cli.state import open_history, required_history, warn
from checker.cli.target import complete_kata, complete_topic, complete_track
from checker.errors import UserError
from checker.history import History
from checker.kata import Level
from checker.mock import LONGEST, Session, running, sessions

SHORTEST: Final = 0.05
_FILE: Final = click.Path(path_type=Path)


def _finite(ctx: click.Context, param: click.Parameter, minutes: float | None) -> float | None:
    if minutes is not None and math.isnan(minutes):  # it lies in any range, for click
        raise click.BadParameter(f"nan is not in the range {SHORTEST} to {LONGEST}.")
    return minutes


class _Mock(click.Group):
    """A group whose options, given without a command, are those of `start`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["start", *args]
        return super().parse_args(ctx, args)


@click.group(
    "mock",
    cls=_Mock,
    epilog="""\b
Examples:
  kata mock
  kata mock --level hard --minutes 50 --allow-pause
  kata mock --topic losses --topic gradients --seed 7
  kata mock --track training
  kata mock --kata backward_pass --kata bce_loss
  kata mock show 3 --html scorecard.html
Options of a new interview: kata mock start --help
""",
)
def mock_command() -> None:
    """A mock interview: katas that fit the time, a clock, questions, a scorecard.

    `kata mock` alone starts one. It makes a folder with the files and the task, and shows the
    clock; you work in another terminal and check with `kata check` there.
    """


@mock_command.command(
    "start",
    short_help="Begin; the same as kata mock alone.",
    epilog="\b\nExamples:\n  kata mock\n  kata mock --level easy",
)
@click.option(
    "--minutes",
    type=click.FloatRange(SHORTEST, LONGEST),
    callback=_finite,
    help="How long; else easy 20, medium 35, hard 60, and 45 for any level.",
)
@click.option("--level", type=click.Choice(get_args(Level)), help="Katas of this level only.")
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=complete_topic,
    help="Katas about this topic; may be repeated.",
)
@click.option(
    "--track",
    "tracks",
    multiple=True,
    shell_complete=complete_track,
    help="Katas of this track; may be repeated.",
)
@click.option(
    "--kata",
    "names",
    multiple=True,
    shell_complete=complete_kata,
    help="This kata, whatever the time; may be repeated.",
)
@click.option("--seed", type=int, help="Another choice of katas; the same for the same number.")
@click.option("--allow-pause", is_flag=True, help="Let the key p stop the clock.")
@click.option("--folder", type=_FILE, help="The folder to make; else mock-DATE-TIME here.")
def start_command(
    minutes: float | None,
    level: Level | None,
    topics: tuple[str, ...],
    tracks: tuple[str, ...],
    names: tuple[str, ...],
    seed: int | None,
    allow_pause: bool,
    folder: Path | None,
) -> None:
    """Start a mock interview and show its clock.

    The katas fill the time as well as they can, by their minutes; those that you have not seen
    lately come first. With --kata the time is theirs together, unless you say.
    """
    with required_history() as history:
        refuse_second(history)
        begun = now()
        seed = int(begun.timestamp()) % 10_000 if seed is None else seed
        katas, minutes = chosen(history, minutes, level, topics, tracks, names, seed)
        made = make_folder(folder, begun)
        fill_folder(made, katas, minutes)
        data = {
            "minutes": minutes,
            "katas": [kata.name for kata in katas],
            "seed": seed,
            "allow_pause": allow_pause,
            "folder": str(made),
            "level": level,
            "topics": list(topics),
            "tracks": list(tracks),
        }
        session = record(history, made, katas, data)
        introduce(session, katas)
        _follow(history, session)


@mock_command.command(
    "status",
    short_help="The time left, and how far you are.",
    epilog="\b\nExample:\n  kata mock status",
)
def status_command() -> None:
    """The time left, and how far you are."""
    with open_history(create=False) as history:
        session = running(history)
        if session is None:
            click.echo("No mock interview is running; `kata mock` starts one.")
            return
        session = again(history, settled(history, session))
        _warn(session)
        for row in rows(session, now()):
            click.echo(row)
        if session.ended is not None:
            click.echo(f"The files are frozen. The scorecard:  kata mock show {session.number}")
        else:
            click.echo(f"Folder: {session.folder}")


@mock_command.command(
    "resume",
    short_help="Show the clock again, or let it go on.",
    epilog="\b\nExample:\n  kata mock resume",
)
def resume_command() -> None:
    """Show the clock again; where it was paused, let it go on."""
    with required_history() as history:
        session = _running(history)
        _warn(session)
        if session.paused:
            history.record("mock_resumed", of=session.id)
        _follow(history, session)


@mock_command.command(
    "finish",
    short_help="End it now, and see the scorecard.",
    epilog="\b\nExample:\n  kata mock finish",
)
def finish_command() -> None:
    """End the interview now: freeze the files, show the scorecard, offer the oral part."""
    with required_history() as history:
        session = _running(history)
        _warn(session)
        freeze(history, session)
        conclude(history, again(history, session))


@mock_command.command(
    "abandon",
    short_help="Call it off; what you did is kept.",
    epilog="\b\nExamples:\n  kata mock abandon\n  kata mock abandon --yes",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
def abandon_command(yes: bool) -> None:
    """Call the interview off. Its files and what was checked are kept."""
    with required_history() as history:
        session = _running(history)
        if not yes and not confirmed(f"Abandon mock interview {session.number}?"):
            click.echo("Then on with it: `kata mock resume` shows the clock.")
            return
        history.record("mock_abandoned", of=session.id)
    click.echo(f"Mock interview {session.number} was abandoned; your files stay where they are.")


@mock_command.command(
    "oral",
    short_help="The follow-up questions that are left.",
    epilog="\b\nExamples:\n  kata mock oral\n  kata mock oral 3",
)
@click.argument("number", type=int, required=False)
def oral_command(number: int | None) -> None:
    """The follow-up questions that are left, of interview NUMBER or of the last one."""
    with required_history() as history:
        session = _numbered(history, number)
        if session.ended is None:
            raise UserError("The oral part comes after the interview; `kata mock finish` ends it.")
        if not questions_left(session):
            click.echo(f"No question of mock interview {session.number} is left.")
            return
        ask(history, session)


@mock_command.command(
    "list", short_help="The mock interviews so far.", epilog="\b\nExample:\n  kata mock list"
)
def list_command() -> None:
    """The mock interviews so far."""
    with open_history(create=False) as history:
        session = running(history, checks=False)
        if session is not None:
            settled(history, session)
        found = sessions(history)
    for session in found:
        click.echo(_line(session))
    if found:
        click.echo(f"\nA scorecard:  kata mock show {found[-1].number}")
    else:
        click.echo("No mock interview yet; `kata mock` starts one.")


@mock_command.command(
    "show",
    short_help="The scorecard of an earlier one.",
    epilog="\b\nExamples:\n  kata mock show\n  kata mock show 3 --html scorecard.html",
)
@click.argument("number", type=int, required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--html", type=_FILE, metavar="FILE", help="Write the scorecard as an HTML page.")
def show_command(number: int | None, as_json: bool, html: Path | None) -> None:
    """The scorecard of interview NUMBER, or of the last one."""
    with open_history(create=False) as history:
        session = judge_frozen(history, _numbered(history, number))
        show_scorecard(session, history, as_json=as_json, html=html)


def _running(history: History) -> Session:
    """The interview that is running. Raises `UserError` where there is none, or its time is up."""
    session = running(history)
    if session is None:
        raise UserError("No mock interview is running; `kata mock` starts one.")
    session = settled(history, session)
    if session.ended is not None:
        conclude(history, again(history, session))
        raise click.exceptions.Exit(0)
    return session


def _follow(history: History, session: Session) -> None:
    """Show the clock; what comes after depends on why that ended."""
    with suppress(KeyboardInterrupt):
        watch(history, session)
    session = again(history, session)
    if session.ended is None:
        on = "The interview stays paused" if session.paused else "The clock goes on"
        click.echo(f"{on}. Next:  kata mock resume  or  kata mock finish")
    elif session.ended.how == "abandoned":
        click.echo(f"Mock interview {session.number} was abandoned.")
    else:
        conclude(history, session)


def _numbered(history: History, number: int | None) -> Session:
    """The interview of that number, or the last one. Raises `UserError` where there is none."""
    session = running(history, checks=False)
    if session is not None:
        settled(history, session)
    found = sessions(history)
    if not found:
        raise UserError("No mock interview yet; `kata mock` starts one.")
    if number is None:
        return found[-1]
    if not 1 <= number <= len(found):
        raise UserError(f"There is no mock interview {number}; `kata mock list` prints them all.")
    return found[number - 1]


def _line(session: Session) -> str:
    solved = sum(record.solved_after is not None for record in session.katas)
    names = ", ".join(record.name for record in session.katas)
    hows = {"finished": "finished", "time_up": "time up", "abandoned": "abandoned"}
    how = hows[session.ended.how] if session.ended else "paused" if session.paused else "running"
    begun = f"{session.started.astimezone():%Y-%m-%d %H:%M}"
    head = f"{session.number:>3}  {begun}  {session.minutes:>4g} min  {how:<9}  "
    line = f"{head}{solved} of {len(session.katas)} solved  {names}"
    return line if len(line) <= 80 else f"{line[:77]}..."


def _warn(session: Session) -> None:
    wrong = trouble(session, now())
    if wrong is not None:
        warn(wrong)
