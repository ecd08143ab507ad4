"""Pieces of inline SVG, as text: what `checker.charts` draws with.

Places across are in percent, everything else is in pixels. Whatever text comes in is cleaned and
escaped here; names of classes and ids are constants of ours.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from checker.text import one_line


def picture(name: str, title: str, description: str, height: float, body: Iterable[str]) -> str:
    """The whole picture, as wide as its place; `name` is its id."""
    head = (
        f'<svg class="chart" id="{name}" role="img" width="100%" height="{pixels(height)}"'
        f' aria-labelledby="{name}-title {name}-desc">'
    )
    told = (
        f'<title id="{name}-title">{escape(one_line(title))}</title>',
        f'<desc id="{name}-desc">{escape(one_line(description, 1000))}</desc>',
    )
    return "\n".join([head, *told, *body, "</svg>"])


def text(x: float, y: float, words: str, kind: str, anchor: str = "start") -> str:
    """One line of text that starts, ends or has its middle at (x, y)."""
    return (
        f'<text class="{kind}" x="{percent(x)}" y="{pixels(y)}" text-anchor="{anchor}">'
        f"{escape(one_line(words, 60))}</text>"
    )


def line(kind: str, x: float, y1: float, y2: float, x2: float | None = None) -> str:
    """From (x, y1) to (x2, y2), or straight down."""
    return (
        f'<line class="{kind}" x1="{percent(x)}" y1="{pixels(y1)}"'
        f' x2="{percent(x if x2 is None else x2)}" y2="{pixels(y2)}"/>'
    )


def box(kind: str, x: float, y: float, width: float, height: float, said: str | None = None) -> str:
    """A rectangle, and what a pointer over it shows; its width is in percent, too."""
    size = f'width="{percent(width)}" height="{pixels(height)}"'
    inside = "" if said is None else titled(said)
    place = f'x="{percent(x)}" y="{pixels(y)}"'
    return f'<rect class="{kind}" {place} {size} rx="2">{inside}</rect>'


def dot(kind: str, x: float, y: float, said: str) -> str:
    """A small disc, and what a pointer over it shows."""
    place = f'cx="{percent(x)}" cy="{pixels(y)}"'
    return f'<circle class="{kind}" {place} r="3">{titled(said)}</circle>'


def placed(x: float, y: float, shape: str, said: str) -> str:
    """A shape around the origin, moved to (x, y): its paths know no percent."""
    inside = f"<g>{titled(said)}{shape}</g>"
    return f'<svg x="{percent(x)}" y="{pixels(y)}" overflow="visible">{inside}</svg>'


def titled(said: str) -> str:
    """What a pointer over the element around it shows."""
    return f"<title>{escape(one_line(said))}</title>"


def percent(value: float) -> str:
    """A place or a width across."""
    return f"{value:.2f}%"


def pixels(value: float) -> str:
    """A place or a height, down."""
    return f"{value:.1f}".removesuffix(".0")
