"""The oral part of a mock interview: a question, one's own answer, the model's, one's rating."""

from __future__ import annotations

from typing import Final

import click

from checker.cli.texts import heading
from checker.history import History
from checker.kata import Section, find_kata, kata_names
from checker.mock import Session
from checker.text import LONGEST

_RATINGS: Final = "1 no idea   2 with gaps   3 well   4 like the model answer"


class _Quit(Exception):
    """The user has had enough for now."""


def questions_left(session: Session) -> list[tuple[str, Section]]:
    """The follow-up questions that were not rated yet, each with its kata."""
    return [
        (record.name, question)
        for record in session.katas
        if record.name in kata_names()
        for question in find_kata(record.name).followups()
        if question.title not in {answer.question for answer in record.oral}
    ]


def ask(history: History, session: Session) -> None:
    """Ask the questions that are left, until the end or until the user quits.

    Each answer is in the history as soon as it is rated.
    """
    left = questions_left(session)
    click.echo(
        "Type your answer and end it with an empty line, or say it aloud and press Enter.\n"
        "`skip` passes a question over, `quit` stops; `kata mock oral` goes on later."
    )
    try:
        for number, (kata, question) in enumerate(left, 1):
            click.echo(f"\n{heading(f'{kata}, question {number} of {len(left)}')}")
            click.echo(f"{question.title}\n")
            answer = _answer()
            if answer is None:
                continue
            click.echo(f"{heading('Model answer')}\n{question.text}\n")
            rating = _rating()
            if rating is not None:
                data = {"question": question.title, "answer": answer, "rating": rating}
                history.record("mock_answered", kata, of=session.id, data=data)
    except _Quit:
        click.echo(f"\n`kata mock oral {session.number}` asks what is left.")
    else:
        click.echo("\nThat was the last question.")


def _answer() -> str | None:
    """What the user typed, empty where it was spoken; `None` where they skip."""
    lines: list[str] = []
    while (line := _line("> ")).strip():
        if not lines and line.strip().lower() == "skip":
            return None
        lines.append(line)
    return "\n".join(lines)[:LONGEST]


def _rating() -> int | None:
    click.echo(_RATINGS)
    while True:
        line = _line("Your rating, 1 to 4: ").strip().lower()
        if line in ("1", "2", "3", "4"):
            return int(line)
        if line == "skip":
            return None


def _line(prompt: str) -> str:
    """One line from the user. Raises `_Quit` where it says so, or where there is no more."""
    while True:
        try:
            line = input(prompt)
        except EOFError as error:
            raise _Quit from error
        except UnicodeDecodeError:
            click.echo("That was no text in this terminal's encoding; type the line again.")
            continue
        if line.strip().lower() == "quit":
            raise _Quit
        return line
