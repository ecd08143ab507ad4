"""Which katas a mock interview asks: as full as the time allows, and what was not seen lately."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from checker.errors import UserError
from checker.kata import Kata, Level
from checker.selection import Selection, find_topics, find_tracks

if TYPE_CHECKING:
    from checker.history import History

MINUTES: Final[dict[Level | None, float]] = {"easy": 20, "medium": 35, "hard": 60, None: 45}
"""How long an interview of that level takes, where nobody says; `None`: any level."""


def choose(
    katas: Sequence[Kata], seen: Mapping[str, datetime], minutes: float, seed: int
) -> tuple[Kata, ...]:
    """The set that fills the minutes best, never over; of several such sets the freshest.

    That is the one that does without the kata seen last, if any of them can; of those again the
    one that does without the kata seen last but one, and so on. Katas that were never seen are
    given up last, and the seed decides between equal ones. The answer is in the order of `katas`;
    empty, if even the shortest is too long.
    """
    limit = int(minutes)
    order = sorted(katas, key=lambda kata: kata.name)
    random.Random(seed).shuffle(order)  # noqa: S311 - a choice of exercises
    order.sort(key=lambda kata: -seen[kata.name].timestamp() if kata.name in seen else 1.0)
    # Bit t of sums[i] says whether some of order[i:] take t minutes in all.
    within = (1 << (limit + 1)) - 1
    sums = [1]
    for kata in reversed(order):
        sums.append((sums[-1] | sums[-1] << kata.minutes) & within)
    sums.reverse()
    left = sums[0].bit_length() - 1
    chosen: set[str] = set()
    for kata, rest in zip(order, sums[1:], strict=True):
        if not rest >> left & 1:
            chosen.add(kata.name)
            left -= kata.minutes
    return tuple(kata for kata in katas if kata.name in chosen)


def eligible(
    katas: Sequence[Kata],
    level: Level | None,
    topics: Sequence[str],
    tracks: Sequence[str] = (),
) -> list[Kata]:
    """The katas of that level (`None`: any), of one of the topics and tracks (none given: any).

    Raises `UserError` where a topic or track does not exist, or no kata is left.
    """
    wanted = Selection(
        tracks=find_tracks(tracks),
        levels=() if level is None else (level,),
        topics=find_topics(katas, topics),
    )
    found = wanted.of(katas)
    if not found:
        raise UserError(f"There is no kata of {wanted.told()}; leave out one of these.")
    return found


def last_seen(history: History) -> dict[str, datetime]:
    """When each kata was started or attempted last, by itself or in an interview."""
    return {event.kata: event.at for event in history.events("started", "attempted")}
