"""The scorecard of a mock interview, as `kata mock` prints and writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import files
from checker.cli.reports import ReportFiles
from checker.kata import find_kata, kata_names
from checker.scorecard import Scorecard, scorecard, scorecard_object

if TYPE_CHECKING:
    from checker.history import History
    from checker.mock import Session


def show_scorecard(
    session: Session, history: History, *, as_json: bool = False, html: Path | None = None
) -> None:
    """Print it, for people or as one JSON object, and write it as a page where that is asked for.

    Raises `UserError` while the interview runs, or where the page can't be written.
    """
    theirs = [record.path for record in session.katas if files.exists(record.path)]
    ReportFiles(None, html).refuse_unusable(theirs)
    card = _scorecard(session, history)
    if html is not None:
        from checker.scorecard_html import page

        files.replace(html, page(card))
    if as_json:
        click.echo(json.dumps(scorecard_object(card), allow_nan=False))
    else:
        from rich.console import Console

        from checker.scorecard_text import draw

        draw(card, Console(highlight=False))


def _scorecard(session: Session, history: History) -> Scorecard:
    from checker.questions import read_bank

    topics = {name: find_kata(name).topics for name in kata_names()}
    bank = {question.topic for question in read_bank()}
    return scorecard(session, history, topics, bank)
