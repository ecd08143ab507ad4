"""Statistics: what is counted, and how it is shown."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
from io import BytesIO, TextIOWrapper
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from checker import stats_html, stats_text
from checker.history import History
from checker.kata import all_katas, kata_names
from checker.stats import KataStats, MistakeCount, Statistics, statistics
from tests.interviews import BEGIN, GUARD, Interview

Run = Callable[..., CompletedProcess[str]]
NOW = datetime(2030, 6, 15, 12, tzinfo=UTC)  # a Saturday
FILE = Path("/somewhere/bce_loss.py")
KINDS = (
    *("started", "reset", "attempted", "judged", "hinted", "solution_shown", "quizzed"),
    *("mock_started", "mock_finished", "mock_abandoned", "saved"),
)


class Past:
    """A history that is told what happened when."""

    def __init__(self) -> None:
        self.now = NOW
        self.history = History(None, lambda: self.now)

    def start(self, at: datetime, **data: Any) -> None:
        """A stub, or a bug, was handed out."""
        self.now = at
        self.history.record("started", "bce_loss", FILE, data=data)

    def check(self, at: datetime, *mistakes: str, passed: bool = False, **data: Any) -> None:
        """A file was judged, and these mistakes named."""
        self.now = at
        attempt = self.history.attempted("bce_loss", FILE, b"x", data)
        verdict = {"verdict": "passed" if passed else "failed", "complete": True}
        self.history.record("judged", "bce_loss", FILE, of=attempt, data=verdict)
        report = {"mistakes": [{"slug": slug, "title": slug.upper()} for slug in mistakes]}
        database = self.history._db
        assert database is not None
        database.execute("DROP TRIGGER events_fixed")
        database.execute(
            "UPDATE events SET report = ? WHERE id = (SELECT max(id) FROM events)",
            [json.dumps(report)],
        )
        database.execute(
            "CREATE TRIGGER events_fixed BEFORE UPDATE ON events"
            " BEGIN SELECT RAISE(ABORT, 'no'); END"
        )

    def counted(self, now: datetime = NOW) -> Statistics:
        """What follows from it."""
        return statistics(self.history, all_katas(), now)

    def bce_loss(self) -> KataStats:
        """What follows for that kata."""
        return next(kata for kata in self.counted().katas if kata.name == "bce_loss")


@pytest.fixture
def past() -> Past:
    """Nothing has happened yet."""
    return Past()


def day(number: int, hour: int = 12, minute: int = 0) -> datetime:
    """A time on a day before (negative) or after today."""
    return NOW.replace(hour=hour, minute=minute) + timedelta(days=number)


def test_times(past: Past) -> None:
    """The median from start to pass; what took days is left out."""
    for number, minutes in ((-9, 4), (-8, 30), (-7, 7)):
        past.start(day(number))
        past.check(day(number, 12, 1))
        past.check(day(number, 12, minutes), passed=True)
        past.check(day(number, 13), passed=True)
    past.start(day(-6))
    past.check(day(-5), passed=True)
    found = past.bce_loss()
    assert (found.minutes, found.passes, found.state, found.par) == (7, 4, "passed", 10)
    assert found.attempts == 10
    assert past.counted().solved == 1
    assert [count for _, count in past.counted().solved_on] == [1]


def test_untimed(past: Past) -> None:
    """A pass without a start has no length."""
    past.check(day(-1), passed=True)
    assert past.bce_loss().minutes is None
    assert past.bce_loss().passes == 1


@pytest.mark.parametrize(
    ("days", "streak", "longest"),
    [
        ([], 0, 0),
        ([0], 1, 1),
        ([-1], 1, 1),
        ([-2], 0, 1),
        ([-3, -2, -1], 3, 3),
        ([-9, -8, -7, -6, -1, 0], 2, 4),
        ([-2, 0], 1, 1),
        ([-1, 0, 5], 2, 2),
    ],
)
def test_streaks(past: Past, days: list[int], streak: int, longest: int) -> None:
    """Days in a row up to today or yesterday; a day in the future, from a wrong clock, is today."""
    for number in days:
        past.check(day(number))
    found = past.counted()
    assert (found.streak, found.longest_streak) == (streak, longest)


def test_days_are_local(past: Past) -> None:
    """The zone of `now` tells the days apart, and a night belongs to the evening before."""
    past.check(day(-1, 23))
    past.check(day(0, 3))
    past.check(day(0, 5))
    assert list(past.counted().days.values()) == [2, 1]
    east = timezone(timedelta(hours=9))
    assert list(past.counted(NOW.astimezone(east)).days.values()) == [3]


def test_mistakes(past: Past) -> None:
    """Once until the kata is passed or begun anew, however often checked; no bugs to find."""
    past.start(day(-5))
    past.check(day(-5), "sign", "mean")
    past.check(day(-5), "sign")
    past.check(day(-5), passed=True)
    past.start(day(-4))
    past.check(day(-4), "sign")
    past.start(day(-3), debug={"slug": "mean", "seed": 1})
    past.check(day(-3), "mean", debug=True)
    found = past.counted().mistakes
    assert [(one.slug, one.title, one.times) for one in found] == [
        ("sign", "SIGN", 2),
        ("mean", "MEAN", 1),
    ]


def test_bugs(past: Past) -> None:
    """Each is found once; a stub in between ends it; the kata itself stays new."""
    past.start(day(-5), debug={"slug": "a", "seed": 1})
    past.check(day(-5), debug=True)
    past.check(day(-5), passed=True, debug=True)
    past.check(day(-5), passed=True, debug=True)
    past.start(day(-4), debug={"slug": "b", "seed": 1})
    past.start(day(-3))
    past.check(day(-3))
    found = past.counted()
    assert (found.bugs_found, found.bugs_begun, found.solved) == (1, 2, 0)
    assert past.bce_loss().state == "started"


def test_quiz_and_mock(past: Past) -> None:
    """Questions once, answers each time; interviews that are over, with what was solved in time."""
    past.now = day(-2)
    for slug, rating in (("a", 1), ("a", 3), ("b", 4)):
        past.history.record("quizzed", data={"slug": slug, "rating": rating})
    said = {"minutes": 20, "katas": ["bce_loss", "mini_batch"], "folder": "/somewhere", "seed": 1}
    mock = past.history.record("mock_started", data=said)
    past.check(day(-2, 12, 9), passed=True, mock=mock)
    past.now = day(-2, 12, 30)
    past.history.record("mock_finished", of=mock)
    past.history.record("mock_started", data=said)
    found = past.counted()
    assert (found.quiz.questions, found.quiz.answers, found.quiz.ratings) == (2, 3, (1, 0, 1, 1))
    assert (found.mocks.held, found.mocks.katas, found.mocks.solved) == (1, 2, 1)
    assert past.bce_loss().minutes is None


DATA = st.dictionaries(
    st.sampled_from(["mode", "debug", "mock", "rating", "slug", "verdict", "complete", "minutes"]),
    st.none() | st.booleans() | st.integers(-1, 9) | st.text(max_size=5) | st.lists(st.integers()),
    max_size=4,
)
EVENTS = st.lists(
    st.tuples(
        st.integers(-(10**6), 10**6),
        st.sampled_from(KINDS),
        st.sampled_from(["bce_loss", "gone", ""]),
        st.none() | st.integers(1, 10),
        DATA,
    ),
    max_size=15,
)


@given(EVENTS)
@settings(deadline=None, max_examples=60)
def test_any_history(events: list[Any]) -> None:
    """Whatever was recorded, everything can be counted and drawn."""
    past = Past()
    for minutes, kind, kata, of, data in events:
        past.now = NOW + timedelta(minutes=minutes)
        past.history.record(kind, kata, FILE if kata else None, of=of, data=data)
    found = past.counted()
    assert found.solved <= len(found.katas)
    assert found.streak <= found.longest_streak <= len(found.days)
    drawn(found)
    Page().feed(stats_html.page(found))


def drawn(found: Statistics, encoding: str = "utf-8") -> list[str]:
    """The rows on a terminal of 80 columns without colours."""
    written = BytesIO()
    stream = TextIOWrapper(written, encoding)
    stats_text.draw(found, Console(file=stream, width=80, highlight=False, color_system=None))
    stream.flush()
    return written.getvalue().decode(encoding).splitlines()


class Page(HTMLParser):
    """What a page shows, and what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag; nothing is loaded, nothing is run."""
        self.tags.add(tag)
        assert not {name for name, _ in attrs} & {"src", "href", "style", "onclick"}

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.shown.append(data)


def busy(past: Past) -> Statistics:
    """A history with a bit of everything, and a title that would be markup."""
    past.start(day(-5))
    past.check(day(-5, 12, 1), "<b>[red]" + "long " * 30)
    past.check(day(-5, 12, 8), passed=True)
    past.check(day(0))
    found = past.counted()
    assert isinstance(found.mistakes[0], MistakeCount)
    return found


def test_dashboard(past: Past) -> None:
    """At most 80 columns, no markup, in ASCII where there is nothing else."""
    rows = drawn(busy(past))
    assert rows[0].split() == ["Solved", "1", "of", str(len(kata_names())), "katas"]
    assert max(map(len, rows)) <= 80
    assert all(row == row.rstrip() for row in rows)
    assert any("8.0 of 10 min" in row for row in rows)
    assert any("<B>[RED]LONG" in row for row in rows)
    weeks = rows.index("The last 26 weeks")
    cells = [cell for row in rows[weeks + 1 : weeks + 8] for cell in row[5:].split()]
    assert len(cells) == 26 * 7 - 1  # today is a Saturday
    assert sum(cell != "·" for cell in cells) == 2
    assert "\n".join(drawn(busy(Past()), "ascii")).isascii()


def test_page(past: Past) -> None:
    """Self-contained, with its pictures; texts stay text."""
    found = busy(past)
    text = stats_html.page(found)
    page = Page()
    page.feed(text)
    assert {"svg", "table", "h2"} <= page.tags
    assert not page.tags & {"script", "b", "img", "link"}
    assert "default-src 'none'" in text
    shown = " ".join(page.shown)
    assert f"1 of {len(kata_names())} katas" in shown
    assert "<B>[RED]LONG" in shown
    assert text.count('role="img"') == 4


def test_command(run: Run, work: Path, home: Path) -> None:
    """Text, JSON and page from the real command; asking leaves no history behind."""
    first = run("stats")
    assert first.returncode == 0
    assert first.stdout.endswith("Nothing to count yet: kata start relu_derivative\n")
    assert not home.exists()
    (work / "bce_loss.py").write_text("def bce_loss(y_true, y_prob):\n    return 0.0\n")
    run("check", "bce_loss")
    found = json.loads(run("stats", "--json").stdout)
    assert found["schema_version"] == 1
    assert (found["solved"], list(found["days"].values())) == (0, [1])
    assert {kata["name"]: kata["attempts"] for kata in found["katas"]}["bce_loss"] == 1
    assert run("stats", "--html", "out.html").stdout.startswith("Wrote out.html")
    assert (work / "out.html").read_text().startswith("<!doctype html>")
    assert run("stats", "--html", "out.html").returncode == 0
    refused = run("stats", "--html", "bce_loss.py")
    assert refused.returncode == 2
    assert "not overwritten" in refused.stderr


def test_mistakes_of_an_interview_are_told_afterwards() -> None:
    """As long as it goes on nobody is told what is wrong, here neither."""
    interview = Interview("bce_loss")
    interview.check(4, "bce_loss", ["test_value"], mistakes=[GUARD])
    now = BEGIN + timedelta(minutes=5)
    assert statistics(interview.history, all_katas(), now).mistakes == ()
    interview.finish(9)
    now = BEGIN + timedelta(minutes=10)
    (found,) = statistics(interview.history, all_katas(), now).mistakes
    assert found.slug == GUARD.slug
