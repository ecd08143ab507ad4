"""The bank of oral questions: enough, readable, and every card found again by its slug."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UserError
from checker.history import Event
from checker.kata import all_katas
from checker.questions import (
    Question,
    all_questions,
    begun_today,
    cards,
    due_cards,
    find_topics,
    followup_slug,
    followups,
    new_cards,
    read_bank,
    reviews,
)

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
BANK = read_bank()
ALL = all_questions(all_katas())

ASKED = {
    "what-is-backpropagation",
    "backpropagation-steps",
    "chain-rule",
    "why-relu",
    "wrong-gradients",
    "why-initialisation-matters",
    "xavier",
    "he",
    "what-are-vanishing-gradients",
    "vanishing-gradient-cures",
    "what-are-exploding-gradients",
    "exploding-gradient-cures",
    "backpropagation-vs-gradient-descent",
    "backpropagation-in-cnns",
    "backpropagation-through-time",
    "choose-batch-size",
    "log-of-zero",
    "exp-overflow",
    "saturated-sigmoid",
    "gradient-checking",
}
"""What the bank must ask at least: the questions that nobody is spared."""


def event(
    number: int, slug: Any, rating: Any, *, hours: float = 0, kind: str = "quizzed", **data: Any
) -> Event:
    """A rating, so many hours after noon."""
    at = NOON + timedelta(hours=hours)
    return Event(number, at, kind, "bce_loss", None, None, {"slug": slug, "rating": rating, **data})


def test_there_are_enough_questions() -> None:
    """At least eighty, follow-ups not counted."""
    assert len(BANK) >= 80


def test_every_kata_adds_its_follow_ups() -> None:
    """All of them, under the kata's name."""
    for kata in all_katas():
        assert [part.question for part in ALL if part.topic == kata.name] == [
            section.title for section in kata.followups()
        ]
    assert len(ALL) == len(BANK) + sum(len(kata.followups()) for kata in all_katas())


def test_what_is_asked_most_is_there() -> None:
    """Each question that nobody is spared in an interview."""
    assert {part.slug for part in BANK} >= ASKED


def test_slugs_are_keys() -> None:
    """No two cards share one, and each can be typed."""
    assert max(Counter(part.slug for part in ALL).values()) == 1
    for part in ALL:
        assert re.fullmatch(r"(followup:\w+:)?[a-z0-9]+(-[a-z0-9]+)*", part.slug), part.slug


def test_questions_are_asked_once() -> None:
    """No two of them have the same words, and topics are no names of katas."""
    assert max(Counter(part.question for part in BANK).values()) == 1
    assert not {part.topic for part in BANK} & {kata.name for kata in all_katas()}


def test_questions_read_well_in_a_terminal() -> None:
    """One line asks, a few short ones answer, within 80 columns; plain ASCII in the bank."""
    for part in ALL:
        assert "\n" not in part.question, part.slug
        assert part.question == part.question.strip()
        lines = part.answer.split("\n")
        assert lines[0].strip(), part.slug
        assert lines[-1].strip(), part.slug
        assert len(lines) <= 16, part.slug
        assert max(map(len, lines)) <= 80, part.slug
        assert all(line == line.rstrip() for line in lines), part.slug
        assert re.search(r"\\[a-z]+|\$[^$]+\$|\t", part.answer) is None, part.slug
    for part in BANK:
        assert (part.question + part.answer).isascii(), part.slug
        assert part.question[-1] in "?.", part.slug


def test_each_topic_has_several_questions() -> None:
    """A topic with one question is none."""
    assert min(Counter(part.topic for part in ALL).values()) >= 4


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "can't be read"),
        ("[[question]\n", "can't be read"),
        ('[[question]]\nslug = "a"\n', "has no entry 'topic'"),
    ],
)
def test_a_broken_bank_is_one_sentence(tmp_path: Path, text: str | None, said: str) -> None:
    """It says which file, and what is wrong with it."""
    path = tmp_path / "questions.toml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(UserError, match=said):
        read_bank(path)


def test_line_breaks_and_leading_spaces_stay(tmp_path: Path) -> None:
    """Formulas stand where their writer put them."""
    path = tmp_path / "questions.toml"
    entry = 'slug = "a"\ntopic = "t"\nquestion = "q?"\nanswer = """\n    x = [b]y[/b]\nz\n"""\n'
    path.write_text(f"[[question]]\n{entry}")
    assert read_bank(path) == [Question("a", "t", "q?", "    x = [b]y[/b]\nz")]


def test_due_questions_come_first_due_first() -> None:
    """In the order of their days; what was answered is no longer new."""
    first, second, third = (part.slug for part in BANK[:3])
    rated = reviews([event(1, first, 3), event(2, second, 1), event(3, third, 4)], NOON)
    deck = cards(BANK, rated)
    assert due_cards(deck, NOON) == []
    week = due_cards(deck, NOON + timedelta(days=7))
    assert [card.question.slug for card in week] == [second, first]
    assert {first, second, third}.isdisjoint(card.question.slug for card in new_cards(deck))
    assert len(new_cards(deck)) == len(BANK) - 3


def test_new_questions_go_round_the_topics() -> None:
    """The basic one of each topic first."""
    topics = list(dict.fromkeys(part.topic for part in ALL))
    found = new_cards(cards(ALL, {}))
    assert [card.question.topic for card in found[: len(topics)]] == topics
    assert len(found) == len(ALL)


def test_the_oral_part_of_a_mock_interview_is_a_review() -> None:
    """Of the follow-up question that it asked."""
    asked = followups(all_katas()[1])[0]
    answered = Event(
        1, NOON, "mock_answered", asked.topic, None, 7, {"question": asked.question, "rating": 3}
    )
    assert list(reviews([answered], NOON)) == [asked.slug]


def test_new_questions_are_counted_by_the_day() -> None:
    """The first answer makes a question an old one."""
    rated = reviews(
        [event(1, "a", 1, hours=-24), event(2, "a", 3), event(3, "b", 3), event(4, "c", 2)], NOON
    )
    assert begun_today(rated, NOON) == 2
    assert begun_today(rated, NOON + timedelta(days=1)) == 0


def test_topics_are_found_as_people_type_them() -> None:
    """With dashes or underscores; a misspelt one is a sentence with the nearest."""
    assert find_topics(ALL, ["chain rule", "Chain-Rule", "bce_loss", "bce loss"]) == [
        *("chain rule", "chain rule", "bce_loss", "bce_loss")
    ]
    with pytest.raises(UserError, match="did you mean 'chain rule'"):
        find_topics(ALL, ["chian rule"])
    with pytest.raises(UserError, match="kata quiz --list"):
        find_topics(ALL, ["xyzzy"])


def test_a_slug_of_a_follow_up_is_made_of_its_title() -> None:
    """Letters and digits."""
    assert followup_slug("bce_loss", "Why p, not p^2?") == "followup:bce_loss:why-p-not-p-2"


@given(
    st.lists(
        st.builds(
            event,
            st.integers(1, 99),
            st.sampled_from(["what-is-backpropagation", "gone", 5, None]),
            st.sampled_from([0, 1, 2, 3, 4, 5, True, "3", 2.0, None, [1]]),
            hours=st.floats(-500, 500),
            kind=st.sampled_from(["quizzed", "mock_answered"]),
            question=st.sampled_from(["?", None, ["x"]]),
        ),
        max_size=8,
    )
)
def test_any_ratings_can_be_replayed(events: list[Event]) -> None:
    """Damaged rows are left out; every card is due, later or new."""
    events.sort(key=lambda one: (one.at, one.id))
    rated = reviews(events, NOON)
    assert all(review.rating in (1, 2, 3, 4) for found in rated.values() for review in found)
    deck = cards(BANK, rated)
    later = sum(card.due is not None for card in deck) - len(due_cards(deck, NOON))
    assert len(due_cards(deck, NOON)) + len(new_cards(deck)) + later == len(BANK)
    assert begun_today(rated, NOON) <= len(rated)
