"""Which kata is due, and why: practices and their ratings, replayed from the history's events."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from checker.history import Event
from checker.kata import Kata, all_katas, find_kata
from checker.memory import Review, day_words, is_due, next_due
from checker.practice import Practice, practices
from checker.review import KINDS, Suggestion, schedule, suggest

NOON = datetime(2030, 1, 1, 12, tzinfo=UTC)
KATA = find_kata("bce_loss")
PAR = KATA.minutes
FILE = Path("practice/bce_loss.py")
FOLDER = Path("mock")
FAR = datetime.max.replace(tzinfo=timezone(timedelta(hours=-3)))
LONG_AGO = datetime.min.replace(tzinfo=timezone(timedelta(hours=3)))


FAILED, PASSED = "failed", "passed"


class Story:
    """Events of one kata, written down as they happen; `wait` lets minutes pass."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.at = NOON

    def wait(self, minutes: float) -> Story:
        """So many minutes pass."""
        self.at += timedelta(minutes=minutes)
        return self

    def tell(self, kind: str, *, of: int | None = None, path: Path = FILE, **data: Any) -> int:
        """Any event, a second later."""
        self.at += timedelta(seconds=1)
        number = len(self.events) + 1
        kata = "" if kind.startswith("mock_") else KATA.name
        self.events.append(Event(number, self.at, kind, kata, path, of, data))
        return number

    def start(self, **data: Any) -> Story:
        """A stub is handed out."""
        self.tell("started", **data)
        return self

    def check(self, *verdicts: str, complete: bool = True, **data: Any) -> Story:
        """Attempts with these verdicts."""
        for verdict in verdicts:
            attempt = self.tell("attempted", **{"mode": "check", **data})
            self.tell("judged", of=attempt, verdict=verdict, complete=complete)
        return self

    def mock(self) -> int:
        """A mock interview with that kata begins."""
        return self.tell("mock_started", katas=[KATA.name], folder=str(FOLDER), minutes=20)

    def practices(self) -> list[Practice]:
        """What it makes."""
        return practices(self.events)

    def ratings(self) -> list[Rating | None]:
        """How they are rated."""
        return [practice.rating(PAR) for practice in self.practices()]


def test_first_check_right_and_quick_is_easy() -> None:
    """Under the par time, at the first check."""
    assert Story().start().wait(PAR - 1).check(PASSED).ratings() == [Rating.Easy]


def test_first_check_right_but_slow_is_good() -> None:
    """The par time is the limit."""
    assert Story().start().wait(PAR + 1).check(PASSED).ratings() == [Rating.Good]


def test_first_check_of_a_file_without_a_start_is_good() -> None:
    """Nobody knows how long that took."""
    found = Story().check(PASSED).practices()
    assert [practice.minutes for practice in found] == [None]
    assert found[0].rating(PAR) == Rating.Good


@pytest.mark.parametrize(("failures", "rating"), [(1, Rating.Good), (4, Rating.Good)])
def test_a_few_checks_are_good(failures: int, rating: Rating) -> None:
    """Up to five, however quick."""
    assert Story().start().check(*[FAILED] * failures, PASSED).ratings() == [rating]


def test_many_checks_are_hard() -> None:
    """More than five."""
    assert Story().start().check(*[FAILED] * 5, PASSED).ratings() == [Rating.Hard]


def test_a_hint_is_hard() -> None:
    """Even with the first check right."""
    story = Story().start()
    story.tell("hinted", stage=1)
    assert story.check(PASSED).ratings() == [Rating.Hard]


def test_a_look_at_the_solution_is_again() -> None:
    """It ends the practice, and the pass that follows is typed off."""
    story = Story().start().check(FAILED)
    story.tell("solution_shown")
    assert story.check(PASSED).ratings() == [Rating.Again]


def test_the_solution_after_the_pass_changes_nothing() -> None:
    """That is how it is meant to be read."""
    story = Story().start().check(PASSED)
    story.tell("solution_shown")
    assert story.ratings() == [Rating.Easy]


@pytest.mark.parametrize("kind", ["started", "reset"])
def test_beginning_anew_without_a_pass_is_again(kind: str) -> None:
    """Given up, as of its last check; the new practice is open."""
    story = Story().start().check(FAILED, FAILED)
    last = story.at
    story.wait(3000).tell(kind)
    assert story.ratings() == [Rating.Again, None]
    assert story.practices()[0].ended == last


def test_beginning_anew_without_a_check_is_nothing() -> None:
    """A stub that was never judged was never practised; its hints are gone as well."""
    story = Story().start()
    story.tell("hinted", stage=1)
    assert story.start().check(PASSED).ratings() == [Rating.Easy]


def test_later_checks_of_a_solved_file_are_no_reviews() -> None:
    """Whatever they find."""
    assert Story().start().check(PASSED, FAILED, PASSED).ratings() == [Rating.Easy]


def test_practising_again_is_another_review() -> None:
    """From a fresh stub."""
    story = Story().start().check(PASSED).wait(5000)
    story.tell("reset")
    assert story.check(FAILED, PASSED).ratings() == [Rating.Easy, Rating.Good]


def test_passing_a_part_of_the_checks_is_no_check() -> None:
    """`--only` does not pass the kata; what fails counts, whatever was left out."""
    story = Story().start().check(PASSED, PASSED, complete=False)
    assert story.ratings() == [None]
    assert story.check(PASSED).ratings() == [Rating.Easy]
    story = Story().start().check(FAILED, complete=False)
    assert story.check(PASSED).ratings() == [Rating.Good]


def test_an_attempt_without_a_verdict_is_none() -> None:
    """The judge was killed."""
    story = Story().start()
    story.tell("attempted")
    assert story.check(PASSED).ratings() == [Rating.Easy]


@pytest.mark.parametrize(
    ("saves", "rating"), [(3, Rating.Easy), (4, Rating.Good), (15, Rating.Good), (16, Rating.Hard)]
)
def test_three_watched_saves_are_one_check(saves: int, rating: Rating) -> None:
    """`kata watch` judges the stub, and every save of half a thought."""
    verdicts = [*[FAILED] * (saves - 1), PASSED]
    assert Story().start().check(*verdicts, mode="watch").ratings() == [rating]


def test_finding_a_bug_is_no_practice() -> None:
    """Neither its checks nor its hints; a practice that was open stays so."""
    story = Story().start(debug={"slug": "x", "seed": 0})
    story.check(FAILED, PASSED, debug=True)
    assert story.ratings() == []
    story = Story().start().start(debug={"slug": "x", "seed": 0})
    story.tell("hinted", stage=1)
    story.tell("solution_shown")
    story.check(PASSED, debug=True)
    assert story.ratings() == [None]
    assert story.practices()[0].hints == 0


def test_solved_in_a_mock_interview() -> None:
    """It counts like any other, also where the stub is recorded as started."""
    story = Story()
    mock = story.mock()
    story.tell("started", path=FOLDER / "bce_loss.py")
    story.check(FAILED, PASSED, mock=mock)
    story.tell("mock_finished", of=mock)
    assert story.ratings() == [Rating.Good]


def test_unsolved_in_a_mock_interview_is_again() -> None:
    """Tried or not; a late pass changes nothing."""
    story = Story()
    mock = story.mock()
    story.tell("mock_finished", of=mock)
    assert story.check(PASSED, mock=mock).ratings() == [Rating.Again]


def test_the_text_at_the_end_of_a_mock_interview_counts() -> None:
    """It is judged when the interview is over."""
    story = Story()
    mock = story.mock()
    story.tell("mock_finished", of=mock)
    assert story.check(PASSED, mock=mock, mode="frozen").practices()[0].ending == "passed"


@pytest.mark.parametrize(("tried", "ratings"), [(False, []), (True, [Rating.Again])])
def test_an_abandoned_mock_interview(tried: bool, ratings: list[Rating]) -> None:
    """Only what was tried in it is a review."""
    story = Story()
    mock = story.mock()
    if tried:
        story.check(FAILED, mock=mock)
    story.tell("mock_abandoned", of=mock)
    assert story.ratings() == ratings


def only(story: Story, *, days: float) -> Suggestion | None:
    """What is suggested of that kata, so many days after the story's end."""
    found = suggest([KATA], story.events, story.at + timedelta(days=days))
    return found[0] if found else None


def test_suggestions_say_why() -> None:
    """In words: since when, and how it went last time."""
    checks = Story().start().check(*[FAILED] * 6, PASSED)
    assert only(checks, days=0) is None
    told = only(checks, days=3)
    assert told is not None
    assert (told.kind, told.reason) == ("due", "due for 2 days; last time it took 7 checks")
    again = Story().start()
    again.tell("solution_shown")
    assert [found and found.reason for found in (only(again, days=1), only(again, days=2))] == [
        "due today; last time you looked at the solution",
        "due since yesterday; last time you looked at the solution",
    ]
    hinted = Story().start()
    hinted.tell("hinted", stage=1)
    found = only(hinted.check(PASSED), days=1)
    assert found is not None
    assert found.reason == "due today; last time it took 1 check and 1 hint"
    begun = only(Story().start().check(FAILED), days=2)
    assert begun is not None
    assert (begun.kind, begun.reason) == ("begun", "begun 2 days ago, not passed yet after 1 check")


def test_new_katas_come_in_the_order_of_the_curriculum() -> None:
    """With those last whose prerequisites are not passed."""
    katas = all_katas()
    found = suggest(katas, [], NOON)
    assert {one.kind for one in found} == {"new"}
    missing = [bool(one.kata.prerequisites) for one in found]
    assert missing == sorted(missing)
    story = Story().start().check(PASSED)
    names = [one.kata.name for one in suggest(katas, story.events, story.at)]
    assert KATA.name not in names
    assert names.index("softmax_ce_gradient") < names.index("backward_pass")
    told = {one.kata.name: one.reason for one in suggest(katas, story.events, story.at)}
    assert told["softmax_ce_gradient"] == "new: medium, 15 minutes"
    assert told["backward_pass"] == "new; pass relu_derivative first"


def test_due_comes_before_begun_before_new() -> None:
    """What would be forgotten goes first."""
    story = Story().start().check(PASSED)
    begun = Event(99, story.at, "started", "mini_batch", None, None, {})
    found = suggest(all_katas(), [*story.events, begun], story.at + timedelta(days=60))
    kinds = [one.kind for one in found]
    assert kinds == sorted(kinds, key=["due", "begun", "new"].index)
    assert [found[0].kata.name, found[1].kata.name] == [KATA.name, "mini_batch"]


def test_days_begin_at_four_in_the_morning_here() -> None:
    """Who practised late in the evening need not wait until late the next evening."""
    zone = timezone(timedelta(hours=-8))
    late = datetime(2030, 1, 1, 23, 30, tzinfo=zone)
    due = next_due([Review(late.astimezone(UTC), Rating.Again)])
    assert due is not None
    assert not is_due(due, late + timedelta(hours=4))
    assert is_due(due, late + timedelta(hours=5))
    assert [day_words(late + timedelta(days=n), late) for n in (-3, -1, 0, 1, 3)] == [
        *("3 days ago", "yesterday", "today", "tomorrow", "in 3 days")
    ]


DATA = st.fixed_dictionaries(
    {},
    optional={
        "verdict": st.sampled_from(["passed", "failed", "error", 3, None]),
        "complete": st.booleans() | st.none(),
        "mode": st.sampled_from(["check", "watch", "frozen", 7]),
        "mock": st.integers(0, 12) | st.booleans() | st.text(max_size=2),
        "debug": st.booleans() | st.just({"slug": "x"}),
        "katas": st.lists(st.sampled_from(["bce_loss", "gone", 5]), max_size=3) | st.just("x"),
        "folder": st.sampled_from([str(FOLDER), 3, None]),
        "stage": st.integers(),
    },
)


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of every kind in any order, of sound and damaged rows, at any times."""
    events = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        moment = draw(st.integers(-5, 400))
        events.append(
            Event(
                number,
                draw(st.sampled_from([NOON + timedelta(hours=3 * moment), FAR, LONG_AGO])),
                draw(st.sampled_from([*KINDS, "quizzed", "nonsense"])),
                draw(st.sampled_from(["bce_loss", "backward_pass", "gone", ""])),
                draw(st.sampled_from([None, FILE, FOLDER / "bce_loss.py"])),
                draw(st.none() | st.integers(0, 12)),
                draw(DATA),
            )
        )
    return sorted(events, key=lambda event: (event.at, event.id))


@given(histories(), st.integers(-12, 14), st.integers(-10, 3000))
def test_any_history_can_be_replayed(events: list[Event], zone: int, hours: int) -> None:
    """No exception, the same answer twice; each kata is suggested or scheduled, and once."""
    now = (NOON + timedelta(hours=hours)).astimezone(timezone(timedelta(hours=zone)))
    katas: Sequence[Kata] = all_katas()
    found = suggest(katas, events, now)
    assert suggest(katas, events, now) == found
    planned = schedule(katas, events, now)
    names = [one.kata.name for one in found]
    assert len(set(names)) == len(names)
    assert {*names, *(one.kata.name for one in planned)} == {kata.name for kata in katas}
    for one in found:
        assert (one.due is not None and is_due(one.due, now)) == (one.kind == "due")
        assert one.reason
        assert "\n" not in one.reason


@given(
    st.lists(st.tuples(st.integers(0, 60 * 24 * 40), st.sampled_from(list(Rating))), max_size=8),
    st.integers(0, 60 * 24 * 40),
)
def test_the_better_the_rating_the_later_it_is_due(
    before: list[tuple[int, Rating]], minutes: int
) -> None:
    """After any reviews; and a card is never due on the day of its review."""
    at = NOON
    reviews = []
    for gap, rating in before:
        at += timedelta(minutes=gap)
        reviews.append(Review(at, rating))
    at += timedelta(minutes=minutes)
    dues = [next_due([*reviews, Review(at, rating)]) for rating in Rating]
    assert all(
        first is not None and later is not None and at + timedelta(days=1) <= first <= later
        for first, later in itertools.pairwise(dues)
    )
    assert next_due(reversed(reviews)) == next_due(reviews)
