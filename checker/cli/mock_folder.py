"""The folder of a mock interview: the stubs, and a README.md with the task."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from checker.cli import files
from checker.cli.target import current_folder
from checker.errors import UserError
from checker.kata import Kata


def make_folder(wanted: Path | None, begun: datetime) -> Path:
    """Make a new folder: the wanted one, or one in this folder named after the time.

    Raises `UserError` where that can't be done; a folder that is there already is never used.
    """
    if wanted is not None:
        path = Path(os.path.normpath(current_folder() / wanted))
        return _made(path)
    name = f"mock-{begun.astimezone():%Y-%m-%d-%H%M}"
    for number in range(1, 100):
        path = current_folder() / (name if number == 1 else f"{name}-{number}")
        if not files.exists(path):
            return _made(path)
    raise UserError(f"The folders {name} to {name}-99 are all there; name one with --folder.")


def fill_folder(folder: Path, katas: Sequence[Kata], minutes: float) -> None:
    """Write the stubs and the task."""
    for kata in katas:
        files.create(folder / kata.file_name, kata.stub())
    files.create(folder / "README.md", task(katas, minutes))


def task(katas: Sequence[Kata], minutes: float) -> str:
    """What the candidate is asked, in Markdown."""
    what = "these functions, in any order" if len(katas) > 1 else "this function"
    rows = [f"| {kata.title} | `{kata.file_name}` | {kata.minutes} |" for kata in katas]
    lines = [
        f"# Mock interview: {minutes:g} minutes",
        "",
        f"Write {what}, with NumPy and the standard library.",
        "",
        "| task | file | par minutes |",
        "|---|---|---|",
        *rows,
        "",
        "## Rules",
        "",
        "- The clock is running. `kata mock status` says how much is left;",
        "  `kata mock resume` shows the countdown again.",
        "- `kata check NAME` judges a file as often as you like; without a name, the",
        "  one that you saved last. It says which checks fail and shows an input that",
        "  breaks them, but not why: as in an interview. There are no hints.",
        "- When the time is up, the files count as they are then. Work on if you like;",
        "  it counts as late.",
        "- `kata mock finish` ends it early. Then come the scorecard and the oral part.",
        "- Say aloud what you are doing; an interviewer listens for it.",
    ]
    for kata in katas:
        lines += ["", "---", "", _demoted(kata.statement()).rstrip("\n")]
    return "\n".join(lines) + "\n"


def _demoted(statement: str) -> str:
    """A statement below a title of ours: each of its headings one level down."""
    return re.sub(r"^(#+ )", r"#\1", statement, flags=re.MULTILINE)


def _made(path: Path) -> Path:
    try:
        path.mkdir(parents=True)
    except FileExistsError as error:
        raise UserError(f"{path} is already there; name a new folder.") from error
    except (OSError, ValueError) as error:
        raise UserError(f"{path} can't be made ({files.reason(error)}).") from error
    return path
