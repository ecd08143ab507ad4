"""What is remembered, and until when: reviews in, the day of the next one out (FSRS).

Nothing is stored: a card is replayed from its reviews, and the same reviews give the same card.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from fsrs import Card, Rating, Scheduler

_SCHEDULER: Final = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
"""No steps within a day, no chance: what is forgotten comes back the next day."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NIGHT: Final = timedelta(hours=4)
"""Who practises past midnight is still at the day before."""


class Review(NamedTuple):
    """How well a card was known, and when (UTC)."""

    at: datetime
    rating: Rating


def next_due(reviews: Iterable[Review]) -> datetime | None:
    """When the card of these reviews is due (UTC); `None` for a card that has none."""
    card: Card | None = None
    for review in sorted(reviews):
        card = card or Card(card_id=1, due=review.at)  # without an id it would read the clock
        card, _ = _SCHEDULER.review_card(card, review.rating, review.at)
    return None if card is None else card.due


def instant(at: datetime, now: datetime) -> datetime:
    """An event's time in UTC, and no later than `now`: some clock may have been wrong."""
    return min(max(at, _EPOCH), now).astimezone(UTC)


def day_of(at: datetime, now: datetime) -> date:
    """The day of that instant, in the time zone of `now`; days begin at four in the morning."""
    return (at.astimezone(now.tzinfo) - _NIGHT).date()


def days_until(at: datetime, now: datetime) -> int:
    """How many days lie between today and the day of that instant; negative in the past."""
    return (day_of(at, now) - day_of(now, now)).days


def day_words(at: datetime, now: datetime) -> str:
    """That day as it is called today: `yesterday`, `in 3 days`."""
    days = days_until(at, now)
    named = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if days in named:
        return named[days]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def is_due(due: datetime, now: datetime) -> bool:
    """Whether its day has come."""
    return days_until(due, now) <= 0
