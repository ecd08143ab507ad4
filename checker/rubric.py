"""The rubric of a mock interview: four questions, each answered from 1 to 4 with its reason.

    4  as good as it gets    3  good    2  not yet    1  a gap

Each function's docstring is its definition. `None` in place of a level: there is too little to go
by.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from checker.charts import clock
from checker.kata_score import KataScore
from checker.text import one_line

OVERALL: Final = {4: "strong yes", 3: "yes", 2: "not yet, but close", 1: "not yet"}
"""What an interviewer would write down."""

_CARE: Final = re.compile(
    r"(?:^|[^a-z])(?:"
    r"(?<!class )zeros?|nan|inf|infinit\w*|finite|overflow\w*|underflow\w*|saturat\w*|stab\w+"
    r"|extreme|guard\w*|unguarded|confident|nearly|clip\w*|epsilon|eps|precision|rounded|tiny|huge"
    r"|logits up to|large logits|memory|layouts?|views?|in place(?! of)|argument changed|dtypes?"
    r")(?![a-z])"
)
"""Words of names and titles that speak of numbers, memory or arguments handled with care."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of the rubric."""

    name: str
    level: int | None
    reason: str


def rubric(katas: Sequence[KataScore]) -> tuple[Judgement, ...]:
    """The four lines, in the order in which they are shown."""
    return correctness(katas), speed(katas), numerical_care(katas), explanation(katas)


def correctness(katas: Sequence[KataScore]) -> Judgement:
    """Which katas passed every check in time.

    4: all of them. 3: at least half, and of each other one at least half of its checks at once.
    2: at least one, or at least half of one's checks at once. 1: anything else.
    """
    shares = [kata.best for kata in katas if not kata.solved]
    solved = len(katas) - len(shares)
    said = f"{solved} of {_counted(len(katas), 'kata')} passed in time"
    if solved and shares:
        said += f"; of the rest, the weakest passed {100 * min(shares):.0f} % of its checks"
    elif any(shares):
        said += f"; the best try passed {100 * max(shares):.0f} % of the checks"
    if solved and not shares:
        level = 4
    elif 2 * solved >= len(katas) and min(shares, default=0) >= 0.5:
        level = 3
    elif solved or max(shares, default=0) >= 0.5:
        level = 2
    else:
        level = 1
    return Judgement("Correctness", level, f"{said}.")


def speed(katas: Sequence[KataScore]) -> Judgement:
    """How the time worked on the katas that passed in time compares with their par times, in all.

    4: all katas passed, within par. 3: all passed, or at least half of them within par. 2: at
    least one passed. 1: none.
    """
    solved = [kata for kata in katas if kata.solved]
    measured = [kata for kata in solved if kata.ratio is not None]
    worked = sum(kata.worked or 0.0 for kata in measured)
    par = sum(60 * (kata.record.par or 0) for kata in measured)
    within = worked <= par
    if not solved:
        return Judgement("Speed", 1, "Nothing passed in time.")
    if len(solved) == len(katas):
        level = 4 if within else 3
    else:
        level = 3 if within and 2 * len(solved) >= len(katas) else 2
    what = "What passed" if len(solved) < len(katas) else "All of it"
    said = f"{what} took {clock(worked)}, par is {clock(par)}" if par else "It passed in time"
    return Judgement("Speed", level, f"{said}.")


def numerical_care(katas: Sequence[KataScore]) -> Judgement:
    """Whether right formulas also held at zeros, saturation, rounding, odd memory and the like.

    A slip is a judging in which some check passed and only checks of this kind broke, or a named
    mistake of this kind: see `is_care`. 4: no slip, and a kata passed. 3: every kata with a slip
    passed in time. 2: not every one, but some kata passed. 1: slips, and nothing passed.
    """
    slipped = [kata for kata in katas if _slipped(kata)]
    left = [kata for kata in slipped if not kata.solved]
    solved = any(kata.solved for kata in katas)
    if not slipped:
        if solved:
            return Judgement("Numerical care", 4, "No edge case broke what was otherwise right.")
        return Judgement("Numerical care", None, "Nothing came far enough to tell.")
    names = ", ".join(one_line(kata.record.name) for kata in left or slipped)
    if not left:
        return Judgement("Numerical care", 3, f"Edge cases broke at first, then held: {names}.")
    level = 2 if solved else 1
    return Judgement("Numerical care", level, f"Edge cases were still broken at the end: {names}.")


def explanation(katas: Sequence[KataScore]) -> Judgement:
    """The mean of the candidate's own ratings in the oral part, rounded, halves upwards."""
    ratings = [answer.rating for kata in katas for answer in kata.record.oral]
    if not ratings:
        return Judgement("Explanation", None, "No oral question was answered yet.")
    mean = sum(ratings) / len(ratings)
    said = f"{_counted(len(ratings), 'answer')}, rated {mean:.1f} of 4 on average."
    return Judgement("Explanation", _rounded(mean), said)


def overall(lines: Sequence[Judgement]) -> Judgement:
    """The mean of the levels, rounded, halves upwards; never better than correctness.

    The first line is correctness. Code that does not pass is not made up for by anything else.
    """
    levels = [line.level for line in lines if line.level is not None]
    mean = _rounded(sum(levels) / len(levels)) if levels else 1
    limit = lines[0].level if lines else None
    level = mean if limit is None else min(mean, limit)
    return Judgement("Overall", level, OVERALL[level])


def is_care(words: str) -> bool:
    """Whether the name or title of a check or mistake is about numerical care."""
    return _CARE.search(words.lower().replace("_", " ").replace("-", " ")) is not None


def _slipped(kata: KataScore) -> bool:
    care = {check.name for check in kata.broken if is_care(check.name) or is_care(check.title)}
    return any(names <= care for names in kata.only_broken) or any(
        is_care(mistake.slug) or is_care(mistake.title) for mistake in kata.mistakes
    )


def _rounded(mean: float) -> int:
    return min(4, max(1, math.floor(mean + 0.5)))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
