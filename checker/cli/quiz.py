"""`kata quiz`: the oral questions as flashcards."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple

import click

from checker.cli import clock
from checker.cli.state import forgiving, open_history
from checker.cli.texts import paragraph
from checker.errors import UserError
from checker.kata import all_katas

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem
    from rich.console import Console

    from checker.history import History
    from checker.memory import Review
    from checker.questions import Card

_NEW_A_DAY: Final = 10
_RATINGS: Final = ("again", "hard", "good", "easy")
_QUIT: Final = "q"

_EPILOG = """\b
Examples:
  kata quiz
  kata quiz --topic "chain rule" --count 5
  kata quiz --topic backward_pass --new 3
  kata quiz --list
"""


class _Deck(NamedTuple):
    """The questions of the topics that were asked for, and all that were ever answered."""

    cards: list[Card]
    due: list[Card]
    new: list[Card]
    """As many new ones as today still allows."""
    reviews: dict[str, list[Review]]


def _complete_topic(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    from checker.questions import all_questions

    topics = dict.fromkeys(question.topic for question in all_questions(all_katas()))
    return [CompletionItem(topic) for topic in topics if topic.startswith(incomplete)]


@click.command("quiz", epilog=_EPILOG)
@click.option(
    "--topic",
    "topics",
    multiple=True,
    shell_complete=_complete_topic,
    help="Ask about this topic, or kata; may be repeated.",
)
@click.option("--count", type=click.IntRange(min=1), help="Ask no more than that.")
@click.option(
    "--new",
    "new",
    type=click.IntRange(min=0),
    default=_NEW_A_DAY,
    show_default=True,
    help="New questions a day.",
)
@click.option("--list", "as_list", is_flag=True, help="Print the topics, and how far you are.")
@click.option("--json", "as_json", is_flag=True, help="Print what would be asked, as JSON.")
def quiz_command(
    topics: tuple[str, ...], count: int | None, new: int, as_list: bool, as_json: bool
) -> None:
    """Answer oral questions, what is due first; say honestly how well you knew it.

    Answer aloud, press Enter, compare, and rate yourself: 1 again, 2 hard, 3 good, 4 easy. The
    better you knew it, the later it comes back. q ends; every rating is kept at once.
    """
    with open_history(create=not (as_list or as_json)) as history:
        now = clock.now().astimezone()
        deck = _deal(history, topics, new, now)
        asked = [*deck.due, *deck.new][:count]
        if as_json:
            _print_json(deck, asked)
        elif as_list:
            _print_topics(deck)
        elif asked:
            _ask(asked, deck, history)
        else:
            _say_when(deck, now)


def _deal(history: History, topics: Sequence[str], new: int, now: datetime) -> _Deck:
    from checker import questions

    bank = questions.all_questions(all_katas())
    if topics:
        wanted = questions.find_topics(bank, topics)
        bank = [question for question in bank if question.topic in wanted]
    reviews: dict[str, list[Review]] = {}
    with forgiving():
        reviews = questions.reviews(history.events(*questions.KINDS), now)
    cards = questions.cards(bank, reviews)
    left = max(0, new - questions.begun_today(reviews, now))
    due = questions.due_cards(cards, now)
    return _Deck(cards, due, questions.new_cards(cards)[:left], reviews)


def _ask(asked: Sequence[Card], deck: _Deck, history: History) -> None:
    """Question, answer, rating, one card after another, until there is none or the user leaves."""
    from rich.console import Console

    console = Console(highlight=False)
    fresh = sum(card.due is None for card in asked)
    _write(console, f"{len(asked) - fresh} due, {fresh} new. Enter shows the answer, q ends.")
    given: list[int] = []
    for number, card in enumerate(asked, start=1):
        rating = _ask_one(console, card, f"{number}/{len(asked)}")
        if rating is None:
            break
        given.append(rating)
        slug = card.question.slug
        with forgiving():
            history.record("quizzed", data={"slug": slug, "rating": rating})
        _write(console, f"Comes back {_comes_back(deck.reviews.get(slug, []), rating)}.", "dim")
    _summarise(console, given, len(asked))


def _ask_one(console: Console, card: Card, place: str) -> int | None:
    """The user's rating of their answer; `None` if they leave."""
    question = card.question
    state = " (new)" if card.due is None else ""
    _write(console, f"\n{place}  {question.topic}{state}", "dim")
    _write(console, paragraph(question.question), "bold")
    typed = _read("")
    if typed == _QUIT:
        return None
    _write(console, f"\n{question.answer}" if typed else question.answer)
    while True:
        typed = _read("\n1 again  2 hard  3 good  4 easy: ")
        if typed == _QUIT:
            return None
        if typed in ("1", "2", "3", "4"):
            return int(typed)
        _write(console, "Type 1, 2, 3 or 4, or q to end.")


def _read(prompt: str) -> str:
    """A line of what the user types, in small letters; the end of the input is `q`."""
    click.echo(prompt, nl=False)
    sys.stdout.flush()
    try:
        line = sys.stdin.readline()
    except UnicodeDecodeError as error:
        raise UserError("The input is no text; type 1, 2, 3 or 4.") from error
    if not line.endswith("\n") or not sys.stdin.isatty():
        click.echo()
    return line.strip().lower() if line else _QUIT


def _comes_back(before: Sequence[Review], rating: int) -> str:
    """When the question is due again, now that it has been rated."""
    from checker.memory import day_words
    from checker.questions import due_after

    now = clock.now().astimezone()
    return day_words(due_after(before, rating, now), now)


def _summarise(console: Console, given: Sequence[int], of: int) -> None:
    if not given:
        _write(console, "\nNothing was answered, nothing was recorded.")
        return
    counts = Counter(given)
    parts = [f"{counts[n]} {name}" for n, name in enumerate(_RATINGS, start=1) if counts[n]]
    left = f"; {of - len(given)} left for later" if len(given) < of else ""
    _write(console, f"\n{len(given)} answered: {', '.join(parts)}{left}.", "bold")


def _say_when(deck: _Deck, now: datetime) -> None:
    from checker.memory import day_words

    dates = [card.due for card in deck.cards if card.due is not None]
    unseen = len(deck.cards) - len(dates)
    said = "Nothing is due"
    if dates:
        said += f"; the next question comes {day_words(min(dates), now)}"
    click.echo(f"{said}.")
    if unseen:
        click.echo(f"{unseen} questions are new; today's share is done. `--new N` asks for more.")


def _print_topics(deck: _Deck) -> None:
    rows = _topics(deck)
    width = max([len(row) for row in rows], default=0)
    click.echo(f"{'topic':<{width}}  questions  due  new")
    for topic, (total, due, new) in rows.items():
        shown = click.style(f"{due:>3}", fg="yellow") if due else f"{due:>3}"
        click.echo(f"{topic:<{width}}  {total:>9}  {shown}  {new:>3}")
    if len(rows) > 1:
        total, due, new = (sum(column) for column in zip(*rows.values(), strict=True))
        click.echo(f"{'in all':<{width}}  {total:>9}  {due:>3}  {new:>3}")


def _topics(deck: _Deck) -> dict[str, tuple[int, int, int]]:
    """How many questions each topic has, how many of them are due, and how many new."""
    total = Counter(card.question.topic for card in deck.cards)
    due = Counter(card.question.topic for card in deck.due)
    new = Counter(card.question.topic for card in deck.cards if card.due is None)
    return {topic: (total[topic], due[topic], new[topic]) for topic in total}


def _print_json(deck: _Deck, asked: Sequence[Card]) -> None:
    import json

    entries = [
        {
            "slug": card.question.slug,
            "topic": card.question.topic,
            "question": card.question.question,
            "due": card.due and card.due.isoformat(timespec="seconds"),
        }
        for card in asked
    ]
    topics = [
        {"topic": topic, "questions": total, "due": due, "new": new}
        for topic, (total, due, new) in _topics(deck).items()
    ]
    shown = {"schema_version": 1, "questions": entries, "topics": topics}
    click.echo(json.dumps(shown, indent=2))


def _write(console: Console, text: str, style: str = "") -> None:
    """Print lines as they are."""
    from rich.text import Text

    console.print(Text(text, style=style), soft_wrap=True)
