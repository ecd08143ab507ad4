"""The oral questions: the bank in `katas/questions.toml`, and what katas' follow-ups add to it.

A question's slug is the key of its card; the reviews of a card are the ratings that the history
holds, those of a mock interview's oral part too. Texts are plain: their lines stay as they are.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from fsrs import Rating

from checker.errors import UserError
from checker.history import Event
from checker.kata import ROOT, Kata
from checker.memory import Review, day_of, instant, is_due, next_due

BANK: Final = ROOT / "katas" / "questions.toml"
KINDS: Final = ("quizzed", "mock_answered")
"""The kinds of events that are reviews of questions."""


class Question(NamedTuple):
    """A flashcard: what is asked, in one line, and a model answer in a few."""

    slug: str
    topic: str
    question: str
    answer: str


class Card(NamedTuple):
    """A question and when it is due (UTC); `None` if it was never answered."""

    question: Question
    due: datetime | None


def read_bank(path: Path = BANK) -> list[Question]:
    """The questions of that file. Raises `UserError` where it is missing, broken or incomplete."""
    try:
        entries: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8")).get("question", [])
        return [
            Question(entry["slug"], entry["topic"], entry["question"], entry["answer"].strip("\n"))
            for entry in entries
        ]
    except KeyError as error:
        raise UserError(f"A question in {path} has no entry {error}; add it.") from error
    except (OSError, ValueError) as error:
        raise UserError(f"{path} can't be read ({error}); mend or restore it.") from error


def followups(kata: Kata) -> list[Question]:
    """What an interviewer asks after that kata; the topic is the kata's name."""
    return [
        Question(followup_slug(kata.name, part.title), kata.name, part.title, part.text)
        for part in kata.followups()
    ]


def followup_slug(kata: str, title: str) -> str:
    """The key of a follow-up question."""
    return f"followup:{kata}:{re.sub(r'[^a-z0-9]+', '-', title.lower()).strip('-')}"


def all_questions(katas: Iterable[Kata]) -> list[Question]:
    """The bank, then the follow-ups of the katas; every topic from its basic question on."""
    return [*read_bank(), *(part for kata in katas for part in followups(kata))]


def reviews(events: Iterable[Event], now: datetime) -> dict[str, list[Review]]:
    """The ratings of each question, by its slug, of events of `KINDS`."""
    found: dict[str, list[Review]] = {}
    for event in events:
        rating, slug = event.data.get("rating"), event.data.get("slug")
        if event.kind == "mock_answered":
            slug = followup_slug(event.kata, str(event.data.get("question")))
        if isinstance(slug, str) and type(rating) is int and rating in list(Rating):
            review = Review(instant(event.at, now), Rating(rating))
            found.setdefault(slug, []).append(review)
    return found


def cards(questions: Iterable[Question], rated: dict[str, list[Review]]) -> list[Card]:
    """Each question with the day of its next review."""
    return [Card(question, next_due(rated.get(question.slug, []))) for question in questions]


def due_after(before: Sequence[Review], rating: int, now: datetime) -> datetime:
    """When a card of these reviews is due that is rated now."""
    review = Review(now.astimezone(UTC), Rating(rating))
    return next_due([*before, review]) or review.at


def due_cards(deck: Iterable[Card], now: datetime) -> list[Card]:
    """Those whose day has come, the earliest first."""
    due = [(card.due, card) for card in deck if card.due is not None and is_due(card.due, now)]
    return [card for _, card in sorted(due, key=lambda pair: pair[0])]


def new_cards(deck: Iterable[Card]) -> list[Card]:
    """Those that were never answered: the first of every topic, then the second, and so on."""
    places: dict[str, int] = {}
    found: list[tuple[int, Card]] = []
    for card in deck:
        place = places[card.question.topic] = places.get(card.question.topic, -1) + 1
        if card.due is None:
            found.append((place, card))
    return [card for _, card in sorted(found, key=lambda pair: pair[0])]


def begun_today(rated: dict[str, list[Review]], now: datetime) -> int:
    """How many questions were answered for the first time today."""
    firsts = [min(ratings).at for ratings in rated.values()]
    return sum(day_of(first, now) == day_of(now, now) for first in firsts)


def find_topics(questions: Sequence[Question], wanted: Iterable[str]) -> list[str]:
    """The topics of these names. Raises `UserError` with the nearest ones where there is none."""
    known = {_plain(question.topic): question.topic for question in questions}
    found: list[str] = []
    for name in wanted:
        topic = known.get(_plain(name))
        if topic is None:
            import difflib  # only a misspelt name pays for it

            near = difflib.get_close_matches(_plain(name), known, n=3, cutoff=0.4)
            if near:
                meant = " or ".join(repr(known[one]) for one in near)
                raise UserError(f"There is no topic {name!r}; did you mean {meant}?")
            raise UserError(f"There is no topic {name!r}; `kata quiz --list` prints them all.")
        found.append(topic)
    return found


def _plain(topic: str) -> str:
    return re.sub(r"[-_\s]+", " ", topic).strip().lower()
