"""Small charts as inline SVG: pure functions from values to text, for pages without scripts.

Every chart is `<svg role="img">` with a `<title>` and a `<desc>` that say what it shows; whoever
needs the numbers finds them in the table or list that the page puts beside it. `name` is the
chart's id, unique in its page, a constant of ours. Every other text is cleaned and escaped here.

Places across are in percent and everything else is in pixels, so that a chart fills a phone and a
printed page alike and its letters keep their size. Colours are the variables of the page's style
and the classes of `STYLE`, which the page has to contain: no attribute holds a style, as the
policy of our pages forbids that. No meaning is carried by a colour alone.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from checker import svg

MarkKind: TypeAlias = Literal["first", "passed", "failed", "late"]

STYLE: Final = """
svg.chart { display: block; width: 100%; overflow: visible; margin: .5rem 0; }
svg.chart text { fill: var(--text); font: 12px system-ui, sans-serif; }
svg.chart text.name { font-weight: 600; }
svg.chart text.faint { fill: var(--dim); }
svg.chart .rule { stroke: var(--line); stroke-width: 1; }
svg.chart .moment { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 3; }
svg.chart .track { fill: var(--quote); stroke: var(--line); }
svg.chart .fill { fill: var(--dim); }
svg.chart .par { stroke: var(--warn); stroke-width: 3; }
svg.chart .curve { stroke: var(--good); stroke-width: 2; }
svg.chart .dot { fill: var(--good); }
svg.chart .cell { stroke: var(--line); fill: var(--page); }
svg.chart .heat { fill: var(--good); }
svg.chart .heat1 { fill-opacity: .25; }
svg.chart .heat2 { fill-opacity: .5; }
svg.chart .heat3 { fill-opacity: .75; }
svg.chart .heat4 { fill-opacity: 1; }
svg .mark { stroke-width: 2; stroke: var(--page); }
svg .mark.first, svg .mark.passed { fill: var(--good); }
svg .mark.tick { fill: none; }
svg .mark.failed { fill: none; stroke: var(--bad); stroke-width: 2.5; }
svg .mark.late { fill: var(--page); stroke: var(--warn); }
svg .mark.par { fill: none; stroke: var(--warn); stroke-width: 3; }
ul.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; }
ul.legend { margin: .25rem 0; color: var(--dim); font-size: .875rem; }
ul.legend svg { width: 18px; height: 18px; vertical-align: -4px; margin-right: .25rem; }
"""
"""What a page's style has to contain; it reads the page's variables for colours."""

_SHAPES: Final[dict[str, str]] = {
    "first": ('<circle class="mark first" r="8"/><path class="mark tick" d="M-3.5 .5 -1 3 4-3"/>'),
    "passed": '<circle class="mark passed" r="5.5"/>',
    "failed": '<path class="mark failed" d="M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5"/>',
    "late": '<path class="mark late" d="M0-6.5 6.5 0 0 6.5-6.5 0Z"/>',
    "par": '<path class="mark par" d="M0-8V8"/>',
}
_NAMES: Final[dict[str, str]] = {
    "failed": "check that did not pass",
    "first": "first pass",
    "passed": "passed again",
    "late": "late",
    "par": "par, from where work on it began",
}

_MARGIN: Final = 2.5
"""Percent that stay free on either side, for half a mark."""
_NARROW: Final = 320
"""Pixels of the narrowest page that labels are placed for."""
_LETTER: Final = 7
"""Pixels of an average letter, roughly."""
_SECOND_STEPS: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)
_DAY_NAMES: Final = {0: "Mon", 2: "Wed", 4: "Fri"}


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a second of a timeline; `said` is what a pointer over it shows."""

    at: float
    kind: MarkKind
    said: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a timeline: its marks, and the second that counts as par, if there is one."""

    label: str
    marks: tuple[Mark, ...]
    par: float | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A second of the whole timeline that has a name: half time, a pause, the end."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A value with its name; `said` is how it is written, `against` what to compare it with."""

    label: str
    value: float
    said: str
    against: float | None = None


def timeline(
    name: str,
    title: str,
    description: str,
    seconds: float,
    rows: Sequence[Row],
    moments: Sequence[Moment] = (),
) -> str:
    """A time axis of so many seconds with the marks of each row on it.

    What lies outside of the axis is drawn at its end.
    """
    levels = _levels([(_x(moment.at, seconds), moment.label) for moment in moments])
    top = 16 * (max(levels, default=-1) + 1) + 8
    bottom = top + 50 * len(rows)
    body: list[str] = []
    for second in _ticks(seconds):
        x = _x(second, seconds)
        body.append(svg.line("rule", x, top, bottom + 6))
        body.append(svg.text(x, bottom + 20, clock(second), "faint", _anchor(x)))
    for moment, level in zip(moments, levels, strict=True):
        x = _x(moment.at, seconds)
        body.append(svg.line("moment", x, 16 * level + 14, bottom))
        body.append(svg.text(x, 16 * level + 11, moment.label, "faint", _anchor(x)))
    for index, row in enumerate(rows):
        y = top + 50 * index
        body.append(svg.text(_MARGIN, y + 14, row.label, "name"))
        body.append(svg.line("rule", _MARGIN, y + 32, y + 32, 100 - _MARGIN))
        if row.par is not None and 0 <= row.par <= seconds:
            said = f"par at {clock(row.par)}"
            body.append(svg.placed(_x(row.par, seconds), y + 32, _SHAPES["par"], said))
        body += [
            svg.placed(_x(mark.at, seconds), y + 32, _SHAPES[mark.kind], mark.said)
            for mark in row.marks
        ]
    return svg.picture(name, title, description, bottom + 26, body)


def legend(rows: Sequence[Row]) -> str:
    """What the marks on those rows of a timeline mean, as an HTML list for below it."""
    held: set[str] = {mark.kind for row in rows for mark in row.marks}
    if any(row.par is not None for row in rows):
        held.add("par")
    items = "".join(
        f'<li><svg viewBox="-9 -9 18 18" aria-hidden="true">{_SHAPES[kind]}</svg>{said}</li>'
        for kind, said in _NAMES.items()
        if kind in held
    )
    return f'<ul class="legend">{items}</ul>'


def bars(name: str, title: str, description: str, values: Sequence[Bar]) -> str:
    """One bar below another, each from zero; a thick tick stands at what it is compared with."""
    most = max((max(bar.value, bar.against or 0.0) for bar in values), default=0.0)
    body: list[str] = []
    for index, bar in enumerate(values):
        y = 40 * index
        body.append(svg.text(0, y + 14, bar.label, "name"))
        body.append(svg.text(100, y + 14, bar.said, "", "end"))
        body.append(svg.box("track", 0, y + 20, 100, 12))
        body.append(svg.box("fill", 0, y + 20, 100 * _share(bar.value, most), 12))
        if bar.against is not None:
            x = 100 * _share(bar.against, most)
            body.append(svg.line("par", x, y + 17, y + 35))
    return svg.picture(name, title, description, 40 * len(values), body)


def line(name: str, title: str, description: str, points: Sequence[tuple[date, float]]) -> str:
    """A curve over days, from zero up; the points come in order of their days."""
    points = [(day, value if math.isfinite(value) else 0.0) for day, value in points]
    step = _nice(max((value for _, value in points), default=0.0) / 4)
    steps = max(1, math.ceil(max((value for _, value in points), default=0.0) / step - 1e-9))
    top, height, left = 10, 140, 9.0
    body: list[str] = []
    for index in range(steps + 1):
        y = top + height * (1 - index / steps)
        body.append(svg.line("rule", left, y, y, 100 - _MARGIN))
        body.append(svg.text(left - 1, y + 4, f"{index * step:g}", "faint", "end"))
    first, last = (points[0][0], points[-1][0]) if points else (date.min, date.min)
    spread = max(1, (last - first).days)

    def place(day: date, value: float) -> tuple[float, float]:
        across = left + (100 - _MARGIN - left) * _share((day - first).days, spread)
        return across, top + height * (1 - _share(value, steps * step))

    places = [place(*point) for point in points]
    for (x1, y1), (x2, y2) in itertools.pairwise(places):
        body.append(svg.line("curve", x1, y1, y2, x2))
    for (x, y), (day, value) in zip(places, points, strict=True):
        body.append(svg.dot("dot", x, y, f"{day.isoformat()}: {value:g}"))
    if points:
        body.append(svg.text(left, top + height + 20, first.isoformat(), "faint"))
    if last > first:
        body.append(svg.text(100 - _MARGIN, top + height + 20, last.isoformat(), "faint", "end"))
    return svg.picture(name, title, description, top + height + 26, body)


def heat_map(
    name: str,
    title: str,
    description: str,
    days: Mapping[date, int],
    last: date,
    weeks: int = 26,
) -> str:
    """A calendar of so many weeks up to the day `last`: a column a week, the fuller the more.

    `days` holds how often something was done on a day; a day that is missing counts as 0.
    """
    left = 10.0
    width = (100 - left) / max(1, weeks)
    begin = last - timedelta(days=last.weekday() + 7 * (weeks - 1))
    shown = [begin + timedelta(days=number) for number in range((last - begin).days + 1)]
    most = max((days.get(day, 0) for day in shown), default=0)
    body = [
        svg.text(left - 1, 34 + 16 * number, said, "faint", "end")
        for number, said in _DAY_NAMES.items()
    ]
    labelled = -math.inf
    for number, day in enumerate(shown):
        week, weekday = divmod(number, 7)
        x = left + width * week
        if day.day <= 7 and weekday == 0 and x - labelled > 100 * 30 / _NARROW:
            labelled = x
            body.append(svg.text(x, 14, f"{day:%b}", "faint"))
        count = days.get(day, 0)
        level = math.ceil(4 * _share(count, most))
        heat = f" heat heat{level}" if level else ""
        said = f"{day.isoformat()}: {count}"
        body.append(svg.box(f"cell{heat}", x, 22 + 16 * weekday, width * 0.82, 13, said))
    return svg.picture(name, title, description, 22 + 16 * 7, body)


def clock(seconds: float) -> str:
    """A length of time as `m:ss`, with hours before it where there are any."""
    whole = max(0, math.floor(seconds + 0.5)) if math.isfinite(seconds) else 0
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _share(part: float, whole: float) -> float:
    """`part / whole`, kept within 0 and 1, whatever they are."""
    if not (math.isfinite(part) and math.isfinite(whole)) or whole <= 0:
        return 0.0
    return min(1.0, max(0.0, part / whole))


def _x(second: float, seconds: float) -> float:
    return _MARGIN + (100 - 2 * _MARGIN) * _share(second, seconds)


def _anchor(x: float) -> str:
    """Which end of a text stands at its place, so that it stays within the picture."""
    return "start" if x < 12 else "end" if x > 88 else "middle"


def _levels(labels: Sequence[tuple[float, str]]) -> list[int]:
    """The row that each label goes to, so that no two overlap on a narrow page."""
    ends: list[list[tuple[float, float]]] = []
    levels = []
    for x, text in labels:
        width = 100 * (len(text) + 1) * _LETTER / _NARROW
        begin = {"start": x, "middle": x - width / 2, "end": x - width}[_anchor(x)]
        level = 0
        while level < len(ends) and any(
            begin < right and left < begin + width for left, right in ends[level]
        ):
            level += 1
        if level == len(ends):
            ends.append([])
        ends[level].append((begin, begin + width))
        levels.append(level)
    return levels


def _ticks(seconds: float) -> Iterator[int]:
    """At most seven round times from 0 on."""
    if not math.isfinite(seconds) or seconds <= 0:
        return
    step = next((step for step in _SECOND_STEPS if seconds / step <= 6), None)
    step = step or math.ceil(seconds / 6)
    yield from range(0, math.floor(seconds) + 1, step)


def _nice(step: float) -> float:
    """The next step of 1, 2 or 5 times a power of ten, at least 1."""
    if not math.isfinite(step) or step <= 1:
        return 1.0
    power = 10.0 ** math.floor(math.log10(step))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= step * (1 - 1e-9))
