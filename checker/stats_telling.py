"""What statistics say in words, on a terminal and on a page."""

from __future__ import annotations

from typing import Final

from checker.stats import KataStats, Statistics

WEEKS: Final = 26
"""Weeks of the heat map."""
MOST_MISTAKES: Final = 8


def facts(found: Statistics) -> list[tuple[str, str]]:
    """What is said before any picture: names and sentences."""
    told = (
        ("Solved", solved_told(found)),
        ("Streak", streak_told(found)),
        ("Find the bug", bugs_told(found)),
        ("Quiz", quiz_told(found)),
        ("Mock interviews", mocks_told(found)),
    )
    return [(name, said) for name, said in told if said is not None]


def solved_told(found: Statistics) -> str:
    """How many katas are solved."""
    return f"{found.solved} of {len(found.katas)} katas"


def streak_told(found: Statistics) -> str:
    """Days in a row."""
    if not found.days:
        return "no day yet"
    days = counted(found.streak, "day")
    if found.streak and found.today not in found.days:
        days += ", practise today to keep it"
    return f"{days} (the longest: {counted(found.longest_streak, 'day')})"


def bugs_told(found: Statistics) -> str | None:
    """Bugs found; `None` where none was looked for."""
    if not found.bugs_begun:
        return None
    return f"{found.bugs_found} of {counted(found.bugs_begun, 'bug')} found"


def quiz_told(found: Statistics) -> str | None:
    """Answers to questions; `None` where there are none."""
    quiz = found.quiz
    if not quiz.answers:
        return None
    known = sum(quiz.ratings[1:])
    asked = counted(quiz.questions, "question")
    return f"{asked}, {counted(quiz.answers, 'answer')}, {100 * known // quiz.answers} % known"


def mocks_told(found: Statistics) -> str | None:
    """Mock interviews; `None` where none was held."""
    mocks = found.mocks
    if not mocks.held:
        return None
    return f"{mocks.held} held, {mocks.solved} of {counted(mocks.katas, 'kata')} solved in time"


def minutes_told(kata: KataStats) -> str:
    """How long a kata took; only for one that has been timed."""
    assert kata.minutes is not None
    return f"{_number(kata.minutes)} of {kata.par} min"


def _number(minutes: float) -> str:
    return f"{minutes:.1f}" if minutes < 10 else f"{minutes:.0f}"


def counted(number: int, noun: str) -> str:
    """The number and its noun, in the plural where it is not one."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
