"""Which katas a mock interview asks: as full as the time allows, and what was not seen lately."""

from __future__ import annotations

import difflib
import random
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from checker.errors import UserError
from checker.kata import Kata, Level

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


def eligible(katas: Sequence[Kata], level: Level | None, topics: Sequence[str]) -> list[Kata]:
    """The katas of that level (`None`: any) that have one of the topics (none given: any).

    Raises `UserError` where a topic does not exist, or no kata is left.
    """
    known = {topic.casefold(): topic for kata in katas for topic in kata.topics}
    wanted = {topic.strip().casefold() for topic in topics}
    for topic in topics:
        if topic.strip().casefold() not in known:
            near = difflib.get_close_matches(topic.casefold(), known, n=3, cutoff=0.4)
            some = " or ".join(repr(known[name]) for name in near)
            hint = f"did you mean {some}?" if near else "`kata list --json` has all topics."
            raise UserError(f"No kata is about {topic!r}; {hint}")
    found = [
        kata
        for kata in katas
        if level in (None, kata.level)
        and (not wanted or any(topic.casefold() in wanted for topic in kata.topics))
    ]
    if not found:
        raise UserError(f"No kata of level {level} is about that; leave out --level or --topic.")
    return found


def last_seen(history: History) -> dict[str, datetime]:
    """When each kata was started or attempted last, by itself or in an interview."""
    return {event.kata: event.at for event in history.events("started", "attempted")}
