"""The charts: well-formed, told to who can't see them, within their bounds, only ours in markup."""

from __future__ import annotations

import math
import re
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.charts import (
    STYLE,
    Bar,
    Mark,
    MarkKind,
    Moment,
    Row,
    bars,
    clock,
    heat_map,
    legend,
    line,
    timeline,
)
from tests.forged import FORGED, is_harmless

DAY = date(2026, 3, 1)
TAGS = {"svg", "g", "title", "desc", "text", "line", "rect", "circle", "path"}
KINDS: list[MarkKind] = ["first", "passed", "failed", "late"]
NUMBERS = st.floats() | st.integers(-10, 10_000).map(float)
MARKS = st.builds(Mark, NUMBERS, st.sampled_from(KINDS), st.text())
ROWS = st.builds(Row, st.text(), st.lists(MARKS, max_size=4).map(tuple), st.none() | NUMBERS)
DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))


def parsed(picture: str) -> ET.Element:
    """The picture, read strictly."""
    return ET.fromstring(picture)


def texts(picture: str) -> list[str]:
    """What is written in it, in order."""
    return [element.text or "" for element in parsed(picture).iter("text")]


def titles(picture: str) -> list[str]:
    """What a pointer shows over its parts."""
    return [element.text or "" for element in parsed(picture).iter("title")][1:]


def of_kind(picture: str, kind: str) -> list[ET.Element]:
    """The elements of that class."""
    return [one for one in parsed(picture).iter() if kind in one.get("class", "").split()]


def examples(words: str = "Words") -> dict[str, str]:
    """One picture of each sort, with that text wherever there is one."""
    row = Row(words, tuple(Mark(index * 60, kind, words) for index, kind in enumerate(KINDS)), 90)
    return {
        "timeline": timeline("t", words, words, 600, [row], [Moment(300, words)]),
        "bars": bars("b", words, words, [Bar(words, 2, words, 3)]),
        "line": line("l", words, words, [(DAY, 1), (DAY + timedelta(days=9), 4)]),
        "heat map": heat_map("h", words, words, {DAY: 3}, DAY),
    }


@pytest.mark.parametrize("sort", examples())
def test_picture_is_told_in_words(sort: str) -> None:
    """A screen reader gets the title and the description, by ids that begin with the name."""
    root = parsed(examples()[sort])
    assert root.tag == "svg"
    assert root.get("role") == "img"
    named = {one.get("id"): one.text for one in root if one.tag in ("title", "desc")}
    assert list(named) == (root.get("aria-labelledby") or "").split()
    assert list(named.values()) == ["Words", "Words"]
    assert all(key and key.startswith(f"{root.get('id')}-") for key in named)


@pytest.mark.parametrize("sort", examples())
def test_picture_keeps_the_policy(sort: str) -> None:
    """No style, script, link or handler; the classes are those of the style."""
    for element in parsed(examples()[sort]).iter():
        assert element.tag in TAGS
        assert not [name for name in element.attrib if name.startswith(("on", "style", "href"))]
        for kind in element.get("class", "").split():
            assert f".{kind}" in STYLE, kind


@pytest.mark.parametrize("sort", examples())
@pytest.mark.parametrize("attempt", FORGED)
def test_texts_stay_texts(sort: str, attempt: str) -> None:
    """Nobody's words become markup, act on a reader or grow without bounds."""
    tame, wild = examples()[sort], examples(FORGED[attempt])[sort]
    assert [one.tag for one in parsed(wild).iter()] == [one.tag for one in parsed(tame).iter()]
    assert is_harmless(wild)
    assert len(wild) < len(tame) + 20_000


@settings(deadline=None, max_examples=60)
@given(NUMBERS, st.lists(ROWS, max_size=3), st.lists(st.builds(Moment, NUMBERS, st.text())))
def test_any_timeline_stays_within_its_picture(
    seconds: float, rows: list[Row], moments: list[Moment]
) -> None:
    """Whatever the times are, nothing is drawn outside, and nothing is left out."""
    picture = timeline("t", "", "", seconds, rows, moments)
    assert_within(picture)
    marks = sum(len(row.marks) for row in rows)
    pars = sum(row.par is not None and 0 <= row.par <= seconds for row in rows)
    assert len(parsed(picture).findall("svg")) == marks + pars
    assert len(of_kind(picture, "moment")) == len(moments)
    assert len(of_kind(picture, "rule")) <= len(rows) + 7


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.builds(Bar, st.text(), NUMBERS, st.text(), st.none() | NUMBERS), max_size=4),
    st.lists(st.tuples(DAYS, NUMBERS), max_size=5),
    st.dictionaries(DAYS, st.integers(-5, 10**9), max_size=5),
    DAYS,
)
def test_any_values_stay_within_their_picture(
    values: list[Bar], points: list[tuple[date, float]], days: dict[date, int], last: date
) -> None:
    """The other charts take whatever numbers there are, too."""
    assert_within(bars("b", "", "", values))
    assert_within(line("l", "", "", sorted(points)))
    assert_within(heat_map("h", "", "", days, last, weeks=3))


def assert_within(picture: str) -> None:
    """Places across lie between 0 and 100 percent, places down within the height."""
    root = parsed(picture)
    height = float(root.get("height", ""))
    for element in root.iter():
        for name in ("x", "x1", "x2", "cx", "width"):
            place = element.get(name)
            assert place is None or 0 <= float(place.removesuffix("%")) <= 100, (name, place)
        for name in ("y", "y1", "y2", "cy"):
            place = element.get(name)
            assert place is None or 0 <= float(place) <= height, (name, place, height)


def test_marks_stand_where_they_happened() -> None:
    """The axis is linear between its margins; what lies outside is drawn at its ends."""
    marks = tuple(Mark(at, "failed", str(at)) for at in (-5, 0, 300, 600, 9000))
    picture = timeline("t", "", "", 600, [Row("kata", marks)])
    places = [one.get("x") for one in parsed(picture).findall("svg")]
    assert places == ["2.50%", "2.50%", "50.00%", "97.50%", "97.50%"]
    assert titles(picture) == ["-5", "0", "300", "600", "9000"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (3, ["0:00", "0:01", "0:02", "0:03"]),
        (1200, ["0:00", "5:00", "10:00", "15:00", "20:00"]),
        (2100, ["0:00", "10:00", "20:00", "30:00"]),
        (86400, ["0:00", "4:00:00", "8:00:00", "12:00:00", "16:00:00", "20:00:00", "24:00:00"]),
        (0, []),
        (math.nan, []),
    ],
)
def test_axis_has_a_few_round_times(seconds: float, said: list[str]) -> None:
    """Two to seven times that a person would choose."""
    assert texts(timeline("t", "", "", seconds, [])) == said


def test_labels_of_moments_do_not_overlap() -> None:
    """What is close together stands in different rows; what is far apart shares one."""
    moments = [Moment(300, "half time"), Moment(301, "5 minutes left"), Moment(600, "time up")]
    rows = of_kind(timeline("t", "", "", 600, [], moments), "faint")[-3:]
    half, five, up = ((one.text, one.get("y")) for one in rows)
    assert half[1] != five[1]
    assert half[1] == up[1]


def test_legend_names_the_marks_that_are_there() -> None:
    """Each kind once, and none that is not on the rows."""
    two = [Row("a", (Mark(1, "failed", ""), Mark(2, "failed", ""))), Row("b", (), 5)]
    items = re.findall(r"</svg>([^<]+)</li>", legend(two))
    assert items == ["check that did not pass", "par, from where work on it began"]
    assert legend([]) == '<ul class="legend"></ul>'


def test_bars_are_as_long_as_their_values() -> None:
    """The longest value or comparison fills the width."""
    picture = bars("b", "", "", [Bar("a", 5, "5 min", 20), Bar("b", 10, "10 min")])
    assert [one.get("width") for one in of_kind(picture, "fill")] == ["25.00%", "50.00%"]
    assert [one.get("x1") for one in of_kind(picture, "par")] == ["100.00%"]
    assert texts(picture) == ["a", "5 min", "b", "10 min"]


def test_line_goes_up_with_its_values() -> None:
    """From left to right by days, the axis from zero to the next round number."""
    picture = line("l", "", "", [(DAY, 1), (DAY + timedelta(days=1), 9), (DAY.replace(day=5), 17)])
    dots = of_kind(picture, "dot")
    across = [float((one.get("cx") or "").removesuffix("%")) for one in dots]
    down = [float(one.get("cy") or "") for one in dots]
    assert across == sorted(across)
    assert across[1] - across[0] == pytest.approx((across[2] - across[0]) / 4, abs=0.01)
    assert down == sorted(down, reverse=True)
    assert texts(picture) == ["0", "5", "10", "15", "20", "2026-03-01", "2026-03-05"]
    assert titles(picture) == ["2026-03-01: 1", "2026-03-02: 9", "2026-03-05: 17"]


def test_line_without_points_is_an_empty_frame() -> None:
    """Nothing has happened yet: no date is made up."""
    assert texts(line("l", "", "", [])) == ["0", "1"]


def test_heat_map_has_a_cell_for_every_day() -> None:
    """Weeks begin on Monday; the last cell is the last day; a quarter of the most is one level."""
    last = date(2026, 3, 4)  # a Wednesday
    days = {last: 8, date(2026, 3, 3): 1, date(2026, 3, 2): 4, date(2020, 1, 1): 100}
    picture = heat_map("h", "", "", days, last, weeks=4)
    cells = of_kind(picture, "cell")
    assert len(cells) == 3 * 7 + 3
    assert titles(picture)[0] == "2026-02-09: 0"
    assert titles(picture)[-3:] == ["2026-03-02: 4", "2026-03-03: 1", "2026-03-04: 8"]
    kinds = [one.get("class") for one in cells[-4:]]
    assert kinds == ["cell", "cell heat heat2", "cell heat heat1", "cell heat heat4"]
    assert texts(picture) == ["Mon", "Wed", "Fri", "Mar"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0:00"), (59.6, "1:00"), (754, "12:34"), (3600, "1:00:00"), (-3, "0:00")],
)
def test_clock_reads_like_one(seconds: float, said: str) -> None:
    """Minutes and seconds, hours only where there are any, never below zero."""
    assert clock(seconds) == said
    assert clock(math.nan) == clock(math.inf) == "0:00"
