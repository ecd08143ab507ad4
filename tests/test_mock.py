"""A mock interview: which katas it asks, and what its events mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UserError
from checker.history import History
from checker.kata import Kata, all_katas
from checker.mock import GRACE, Attempt, Session, clock_time, running, sessions
from checker.mock_plan import choose, eligible, last_seen
from checker.report import Check, Failed, Isolation, NamedMistake, NotRun, Passed, Report

BEGIN = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
FOLDER = Path("/nowhere/mock")


class Scene:
    """An interview of 10 minutes about `bce_loss` and `mini_batch`, event by event."""

    def __init__(self) -> None:
        self.at = BEGIN
        self.history = History(None, lambda: self.at)

    def start(self, **other: Any) -> int:
        """The interview begins now."""
        data = {
            "minutes": 10,
            "katas": ["bce_loss", "mini_batch"],
            "seed": 7,
            "allow_pause": True,
            "folder": str(FOLDER),
            "level": "easy",
            "topics": ["losses"],
        }
        self.id = self.history.record("mock_started", data=data | other)
        return self.id

    def say(self, minutes: float, kind: str, kata: str = "", **fields: Any) -> int:
        """An event so many minutes after the beginning."""
        self.at = BEGIN + timedelta(minutes=minutes)
        return self.history.record(kind, kata, of=self.id, **fields)

    def check(
        self,
        minutes: float,
        report: Report | None,
        kata: str = "bce_loss",
        *,
        mode: str = "check",
        text: bytes = b"",
    ) -> int:
        """An attempt at that time, and its verdict unless the judge was killed."""
        self.at = BEGIN + timedelta(minutes=minutes)
        data = {"mode": mode, "mock": self.id}
        attempt = self.history.attempted(kata, FOLDER / f"{kata}.py", text, data)
        if report is not None:
            self.history.judged(attempt, FOLDER / f"{kata}.py", report, "1")
        return attempt

    def session(self) -> Session:
        """The only interview there is."""
        (found,) = sessions(self.history)
        return found


@pytest.fixture
def scene() -> Iterator[Scene]:
    """An interview that has begun."""
    scene = Scene()
    scene.start()
    yield scene
    scene.history.close()


def a_report(*outcomes: Passed | Failed | NotRun, mistakes: tuple[str, ...] = ()) -> Report:
    """A report on `bce_loss` with these outcomes."""
    checks = [Check(f"test_{n}", f"Title {n}", one, 0.1) for n, one in enumerate(outcomes)]
    return Report(
        kata="bce_loss",
        file="bce_loss.py",
        checks=tuple(checks),
        load_error=None,
        mistakes=tuple(NamedMistake(slug, f"About {slug}", "Because.") for slug in mistakes),
        remarks=(),
        output="",
        isolation=Isolation(True, True, True, True, ""),
        seed=0,
        seconds=0.5,
    )


PASS = a_report(Passed(), Passed())
FAIL = a_report(Passed(), Failed("wrong", None), mistakes=("sum-not-mean",))


def some_katas(minutes: list[int]) -> list[Kata]:
    """Katas of these lengths, otherwise alike."""
    alike = all_katas()[0]
    return [alike._replace(name=f"k{n}", minutes=one) for n, one in enumerate(minutes)]


LENGTHS = st.lists(st.integers(1, 30), min_size=1, max_size=8)
SEEN = st.dictionaries(st.integers(0, 7), st.integers(0, 3), max_size=8)


def seen_at(days: dict[int, int]) -> dict[str, datetime]:
    """When each kata was seen last."""
    return {f"k{n}": BEGIN + timedelta(days=day) for n, day in days.items()}


@given(LENGTHS, SEEN, st.integers(0, 60), st.integers())
def test_set_fills_the_time(
    lengths: list[int], days: dict[int, int], limit: int, seed: int
) -> None:
    """Never over the time, and no set of the katas comes nearer; in the order of the katas."""
    katas = some_katas(lengths)
    chosen = choose(katas, seen_at(days), limit + 0.5, seed)
    sums = [
        sum(kata.minutes for kata in some)
        for size in range(len(katas) + 1)
        for some in combinations(katas, size)
    ]
    assert sum(kata.minutes for kata in chosen) == max(one for one in sums if one <= limit)
    assert list(chosen) == [kata for kata in katas if kata in chosen]


@given(LENGTHS, SEEN, st.integers(0, 60), st.integers(), st.randoms())
def test_set_is_determined(
    lengths: list[int], days: dict[int, int], limit: int, seed: int, chance: Any
) -> None:
    """The same katas, seed and history give the same set, in whatever order the katas come."""
    katas = some_katas(lengths)
    first = choose(katas, seen_at(days), limit, seed)
    chance.shuffle(katas)
    assert set(first) == set(choose(katas, seen_at(days), limit, seed))


@given(LENGTHS, SEEN, st.integers(0, 60), st.integers())
def test_set_prefers_what_was_not_seen(
    lengths: list[int], days: dict[int, int], limit: int, seed: int
) -> None:
    """No kata that was left out could take the place of one of its length that was seen later."""
    katas = some_katas(lengths)
    seen = seen_at(days)
    chosen = choose(katas, seen, limit, seed)
    never = BEGIN - timedelta(days=1)
    for kata in chosen:
        for other in set(katas) - set(chosen):
            if other.minutes == kata.minutes:
                assert seen.get(kata.name, never) <= seen.get(other.name, never)


def test_seeds_differ() -> None:
    """Among equal katas the seed decides."""
    katas = some_katas([10] * 6)
    assert len({choose(katas, {}, 20, seed) for seed in range(30)}) > 5


def test_level_and_topics() -> None:
    """A level and any of the topics; what does not exist is a sentence."""
    katas = all_katas()
    assert {kata.level for kata in eligible(katas, "easy", [])} == {"easy"}
    losses = eligible(katas, None, ["LOSSES", "training loop"])
    assert {"bce_loss", "mini_batch"} <= {kata.name for kata in losses}
    with pytest.raises(UserError, match="did you mean 'losses'"):
        eligible(katas, None, ["losess"])
    with pytest.raises(UserError, match="leave out"):
        eligible(katas, "easy", ["autograd"])


def test_tracks() -> None:
    """Any of the tracks, and of them what is about the topic; a wrong one is a sentence."""
    katas = all_katas()
    found = eligible(katas, None, [], ["training", "Gradients"])
    assert {kata.track for kata in found} == {"training", "gradients"}
    about = eligible(katas, None, ["losses"], ["gradients"])
    assert about
    assert all(kata.track == "gradients" and "losses" in kata.topics for kata in about)
    with pytest.raises(UserError, match="did you mean 'training'"):
        eligible(katas, None, [], ["trainin"])
    with pytest.raises(UserError, match="leave out"):
        eligible(katas, "hard", ["training loop"], ["activations"])


def test_last_seen() -> None:
    """The latest of start and attempt counts."""
    scene = Scene()
    scene.history.started("bce_loss", FOLDER / "bce_loss.py")
    scene.at += timedelta(days=1)
    scene.history.attempted("bce_loss", FOLDER / "bce_loss.py", b"")
    assert last_seen(scene.history) == {"bce_loss": scene.at}


def test_a_new_interview(scene: Scene) -> None:
    """What was asked for is read back; the deadline is the start plus the minutes."""
    session = scene.session()
    assert (session.number, session.id, session.started) == (1, scene.id, BEGIN)
    assert (session.minutes, session.seconds, session.seed) == (10, 600, 7)
    assert session.deadline == BEGIN + timedelta(minutes=10)
    assert (session.level, session.topics, session.folder) == ("easy", ("losses",), FOLDER)
    assert [(record.name, record.par) for record in session.katas] == [
        ("bce_loss", 10),
        ("mini_batch", 10),
    ]
    assert session.left(BEGIN + timedelta(minutes=4)) == 360
    assert not session.is_due(session.deadline - timedelta(milliseconds=1))
    assert session.is_due(session.deadline)
    assert running(scene.history) == session


def test_attempts(scene: Scene) -> None:
    """Each check with its time, counts, broken checks and the mistakes that it did not show."""
    scene.check(2, FAIL)
    scene.check(3, None)
    scene.check(4, a_report(Passed(), NotRun("not asked")))
    scene.check(5, PASS)
    scene.check(6, PASS)
    record = scene.session().katas[0]
    first = record.attempts[0]
    assert (first.seconds, first.verdict, first.passed, first.total) == (120, "failed", 1, 2)
    assert first.broken == (("test_1", "Title 1"),)
    assert first.mistakes == (("sum-not-mean", "About sum-not-mean"),)
    assert (record.attempts[1].verdict, record.attempts[1].total) == (None, 0)
    assert record.solved_after == 300, "`--only` does not solve a kata"
    assert not any(attempt.late for attempt in record.attempts)
    assert scene.session().katas[1].attempts == ()


def test_other_attempts_are_no_part_of_it(scene: Scene) -> None:
    """Only what was made in the interview belongs to it."""
    scene.history.attempted("bce_loss", FOLDER / "bce_loss.py", b"", {"mode": "check"})
    scene.history.attempted("bce_loss", FOLDER / "bce_loss.py", b"", {"mock": True})
    assert scene.session().katas[0].attempts == ()


def test_pauses(scene: Scene) -> None:
    """The clock stands still in a pause, and the deadline moves on by it."""
    scene.say(2, "mock_paused")
    paused = scene.session()
    assert paused.paused
    assert paused.left(BEGIN + timedelta(minutes=60)) == 480
    assert not paused.is_due(BEGIN + timedelta(minutes=60))
    scene.say(5, "mock_resumed")
    scene.check(6, PASS)
    session = scene.session()
    assert session.deadline == BEGIN + timedelta(minutes=13)
    assert session.katas[0].solved_after == 180
    assert session.pauses == ((BEGIN + timedelta(minutes=2), BEGIN + timedelta(minutes=5)),)
    scene.say(12, "mock_paused")
    scene.say(20, "mock_finished")
    session = scene.session()
    assert session.ended == (scene.at, "finished"), "no time was up: the clock stood still"
    assert session.elapsed(session.ended.at) == 540


@pytest.mark.parametrize(
    ("minutes", "kind", "how", "at"),
    [
        (4, "mock_finished", "finished", 4),
        (10, "mock_finished", "time_up", 10),
        (500, "mock_finished", "time_up", 10),
        (4, "mock_abandoned", "abandoned", 4),
        (500, "mock_abandoned", "abandoned", 10),
    ],
)
def test_endings(scene: Scene, minutes: float, kind: str, how: str, at: float) -> None:
    """Finished early, time up (whenever it is noticed), or abandoned; never after the deadline."""
    scene.say(minutes, kind)
    scene.say(501, "mock_finished")
    scene.say(502, "mock_paused")
    session = scene.session()
    assert session.ended == (BEGIN + timedelta(minutes=at), how)
    assert (session.left(scene.at), session.paused) == (0, False)
    assert running(scene.history) is None


def test_late_attempts(scene: Scene) -> None:
    """What was attempted after the end is late, and solves nothing."""
    scene.check(9.9, FAIL)
    scene.check(10.1, PASS)
    before = scene.session().katas[0]
    scene.say(11, "mock_finished")
    after = scene.session().katas[0]
    assert [attempt.late for attempt in before.attempts] == [False, True]
    assert before.attempts == after.attempts
    assert after.solved_after is None


def test_frozen_in_time(scene: Scene) -> None:
    """The text that was frozen at the deadline counts, not the one that was checked before."""
    scene.check(3, FAIL, text=b"checked")
    kept = scene.say(10 + GRACE / 60, "mock_frozen", "bce_loss", source=b"as it was")
    scene.say(10.1, "mock_finished")
    record = scene.session().katas[0]
    assert (record.counted, record.late_text) == (kept, None)


def test_frozen_late(scene: Scene) -> None:
    """Noticed late: the last attempt in time counts, the file's text is stored as late."""
    scene.check(3, FAIL, text=b"first")
    last = scene.check(9, FAIL, text=b"second")
    scene.check(20, PASS, text=b"too late")
    late = scene.say(30, "mock_frozen", "bce_loss", source=b"much too late")
    scene.say(30, "mock_frozen", "mini_batch", source=b"never checked")
    scene.say(30, "mock_finished")
    first, second = scene.session().katas
    assert (first.counted, first.late_text) == (last, late)
    assert second.counted is None
    assert second.late_text is not None


def test_a_missing_file(scene: Scene) -> None:
    """A file that can't be read when it is frozen has no text; the last attempt's counts."""
    last = scene.check(3, FAIL)
    scene.say(10, "mock_frozen", "bce_loss", data={"unread": "There is no file."})
    scene.say(10, "mock_finished")
    record = scene.session().katas[0]
    assert (record.counted, record.late_text) == (last, None)


def test_killed_while_freezing(scene: Scene) -> None:
    """What was frozen in time counts, although it was frozen again later."""
    kept = scene.say(10, "mock_frozen", "bce_loss", source=b"in time")
    scene.say(60, "mock_frozen", "bce_loss", source=b"late")
    scene.say(60, "mock_frozen", "mini_batch", source=b"late")
    scene.say(60, "mock_finished")
    record = scene.session().katas[0]
    assert (record.counted, record.late_text) == (kept, None)


def test_the_frozen_text_is_judged(scene: Scene) -> None:
    """Its judging belongs to the end of the interview, however late it is done."""
    kept = scene.say(10, "mock_frozen", "bce_loss", source=b"x")
    scene.say(10, "mock_finished")
    scene.check(90, PASS, mode="frozen", text=b"x")
    record = scene.session().katas[0]
    (attempt,) = record.attempts
    assert isinstance(attempt, Attempt)
    assert (attempt.seconds, attempt.late, attempt.frozen) == (600, False, True)
    assert (record.solved_after, record.counted) == (600, kept)


def test_oral_answers(scene: Scene) -> None:
    """The last rating of a question counts; nonsense is left out."""
    for question, rating in [("Why?", 1), ("How?", 4), ("Why?", 3), ("What?", 9)]:
        data = {"question": question, "answer": "So.", "rating": rating}
        scene.say(20, "mock_answered", "bce_loss", data=data)
    assert scene.session().katas[0].oral == (("Why?", "So.", 3), ("How?", "So.", 4))


def test_numbers_follow_the_starts(scene: Scene) -> None:
    """1, 2, 3, ... in the order of their starts, whatever came in between."""
    scene.say(1, "mock_abandoned")
    scene.at += timedelta(days=1)
    scene.history.started("bce_loss", FOLDER)
    second = scene.start()
    assert [(one.number, one.id) for one in sessions(scene.history)][1] == (2, second)
    assert [one.ended is None for one in sessions(scene.history)] == [False, True]


def test_a_clock_that_was_set_back(scene: Scene) -> None:
    """Times never become negative, and the latest entry tells what the clock has been."""
    scene.say(-30, "mock_paused")
    scene.say(-60, "mock_resumed")
    scene.check(-50, PASS)
    session = scene.session()
    assert session.left(scene.at) == 600
    assert session.katas[0].solved_after == 0
    assert session.deadline == BEGIN + timedelta(minutes=10)
    assert session.last_event == BEGIN


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)
FIELDS = [
    "minutes",
    "katas",
    "folder",
    "seed",
    "level",
    "topics",
    "tracks",
    "question",
    "rating",
    "mock",
]
KINDS = [
    *("mock_started", "mock_paused", "mock_resumed", "mock_frozen", "mock_finished"),
    *("mock_abandoned", "mock_answered", "attempted", "judged"),
]
EVENTS = st.tuples(
    st.sampled_from(KINDS),
    st.floats(-5, 30),
    st.none() | st.integers(1, 9),
    st.dictionaries(st.sampled_from(FIELDS), JUNK, max_size=4),
)


@given(st.lists(EVENTS, max_size=12))
def test_whatever_the_history_says(events: list[Any]) -> None:
    """No sequence of events makes reading it fail, and what it says is possible."""
    scene = Scene()
    scene.start()
    for kind, minutes, of, data in events:
        scene.at = BEGIN + timedelta(minutes=minutes)
        told = data | ({"mock": scene.id} if kind == "attempted" else {})
        scene.history.record(kind, "bce_loss", FOLDER / "bce_loss.py", of=of, data=told)
    for session in sessions(scene.history):
        assert 0 <= session.left(scene.at) <= session.seconds + 1e-6
        assert session.ended is None or session.ended.at <= session.deadline
        assert all(end is None or begin <= end for begin, end in session.pauses)
        for record in session.katas:
            assert all(attempt.seconds >= 0 for attempt in record.attempts)
    scene.history.close()


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (0.2, "0:01"), (65, "1:05"), (3599.5, "1:00:00"), (5405, "1:30:05")],
)
def test_clock_time(seconds: float, shown: str) -> None:
    """As people read it off a clock; a second that has begun is shown as whole."""
    assert clock_time(seconds) == shown
