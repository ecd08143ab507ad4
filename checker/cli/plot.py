"""`kata plot`: a picture of what the candidate's functions do."""

from __future__ import annotations

import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import click

from checker.cli import files
from checker.cli.interview import refuse_help
from checker.cli.state import open_history, warn
from checker.cli.target import Target, complete_target, find_target, kata_option
from checker.cli.texts import paragraph
from checker.drawings import DRAWINGS, Undrawn, draw
from checker.errors import UserError
from checker.figure import SIGNATURE, Figure
from checker.kata import Kata
from checker.launch import Workers

NOT_DRAWN: Final = 1
_BEGINNING: Final = b"\x89PNG\r\n\x1a\n"
_MATPLOTLIB: Final = (
    "A PNG needs matplotlib, the extra `plot`: pip install 'kata-judge[plot]', "
    "or pip install -e '.[plot]' in a clone."
)

_EPILOG = """\b
Examples:
  kata plot
  kata plot backward_pass --seed 7
  kata plot bce_loss --output pictures/loss.png
  kata plot answers/first.py --kata backward_pass --no-png
  kata plot --list
Exit status: 0 drawn, 1 your function gave nothing to draw, 2 the call itself
is wrong.
"""


@click.command("plot", epilog=_EPILOG)
@click.argument("target", metavar="[KATA]", required=False, shell_complete=complete_target)
@kata_option
@click.option(
    "--output",
    metavar="FILE.png",
    type=click.Path(path_type=Path),
    help="Where the PNG goes; else <kata>.png in this folder.",
)
@click.option("--no-png", is_flag=True, help="Draw in the terminal only.")
@click.option("--seed", type=click.IntRange(min=0), default=0, help="Other data, another start.")
@click.option("--list", "as_list", is_flag=True, help="Print the katas that can be drawn.")
def plot_command(
    target: str | None,
    kata: Kata | None,
    output: Path | None,
    no_png: bool,
    seed: int,
    as_list: bool,
) -> int:
    """Draw what your functions do: training by your gradients, your loss, your activation.

    The picture is printed here in characters and written as a PNG. KATA is a kata's name or a
    file; without it, the one you are working on in this folder. Your code runs in the worker
    process, with the time limits of `kata check`.
    """
    if as_list:
        width = max(map(len, DRAWINGS))
        for name, drawing in DRAWINGS.items():
            click.echo(f"{name:<{width}}  {drawing.shows}")
        return 0
    if output is not None and no_png:
        raise UserError("`--output` names the PNG, `--no-png` asks for none: use one of them.")
    with open_history(create=False) as history:
        found = find_target(history, target, kata)
        refuse_help(history, found.kata.name)
    if found.kata.name not in DRAWINGS:
        raise UserError(
            f"There is no picture of {found.kata.name}; there is one of {', '.join(DRAWINGS)}."
        )
    source = files.read(found.path)
    path = None if no_png else _png_path(found.kata, output)
    drawn = _drawn(found, source, seed)
    if isinstance(drawn, Undrawn):
        warn(f"No picture: {drawn.message}; `kata check{found.argument}` tells more.")
        return NOT_DRAWN
    _print(drawn)
    if path is not None:
        from checker.figure_png import png

        files.replace(path, png(drawn))
        click.echo(f"\nWrote {path}.")
    elif not no_png:
        click.echo(f"\n{paragraph(_MATPLOTLIB)}")
    return 0


def _drawn(target: Target, source: bytes, seed: int) -> Figure | Undrawn:
    with Workers() as workers:
        return draw(target.kata, source, file=str(target.path), workers=workers, seed=seed)


def _print(figure: Figure) -> None:
    from rich.console import Console

    from checker.figure_text import draw as draw_text

    draw_text(figure, Console(highlight=False))


def _png_path(kata: Kata, asked: Path | None) -> Path | None:
    """Where the PNG goes; `None` where there can't be one, and none was asked for by name.

    Raises `UserError` where it can't be written, or would replace what is no picture of ours. That
    is asked before anything is drawn, which takes a while.
    """
    if find_spec("matplotlib") is None:
        if asked is not None:
            raise UserError(_MATPLOTLIB)
        return None
    path = asked or Path(f"{kata.name}.png")
    if path.suffix.lower() != ".png":
        raise UserError(f"The picture is a PNG: name it {path.with_suffix('.png')}.")
    files.refuse_odd(path)
    try:
        if files.exists(path) and not _is_ours(path):
            raise UserError(
                f"{path} was not made by `kata plot`, so it is not overwritten; "
                "name another file with --output, or move it away."
            )
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise UserError(f"{path} can't be written ({files.reason(error)}).") from error
    return path


def _is_ours(path: Path) -> bool:
    with path.open("rb") as file:
        beginning = file.read(4096)
    return beginning.startswith(_BEGINNING) and SIGNATURE.encode() in beginning
