"""Text from the candidate, made harmless: no escape codes, no hidden characters, bounded.

The bounds of all that a reader is shown stand here.
"""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST: Final = 20_000
"""Characters of one text: what was printed, a traceback, a value."""
MOST_LINES: Final = 500
"""Lines of one text."""
QUOTED: Final = 300
"""Characters that a sentence quotes: an exception's message, the name of a type."""
SENTENCE: Final = 400
"""Characters of a whole sentence: what it quotes and our own words around it."""
MARKS: Final = 4
"""Accents on one letter; living languages use two or three, a flood covers the lines around."""

_CUT: Final = "..."
_HIDDEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_INVISIBLE: Final = frozenset(
    # Fillers and selectors that are drawn as nothing, though their category is a visible one.
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    + "".join(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
)


def clean(text: str) -> str:
    """The text as printable characters, line feeds and tabs, within the bounds of one text.

    Control and format characters (escape codes, bidirectional overrides), private and unassigned
    ones, lone surrogates and what is drawn as nothing become U+FFFD; every kind of space becomes a
    space; of the marks on one letter the first `MARKS` stay. Cleaning it again changes nothing.
    """
    head = text[: 2 * LONGEST]
    shown = visible(head)
    if len(head) < len(text):
        shown += _CUT
    lines = shown.split("\n", MOST_LINES)
    if len(lines) > MOST_LINES:
        shown = "\n".join([*lines[: MOST_LINES - 1], _CUT])
    return _cut(shown, LONGEST)


def one_line(text: str, longest: int = QUOTED) -> str:
    """The text cleaned, on one line, and cut to `longest` characters.

    No part of it can pass for a line of the report.
    """
    return _cut(" ".join(clean(text).split()), longest)


def visible(text: str) -> str:
    """The text with the characters of `clean`, however long it is."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and text.replace("\n", "").replace("\t", "").isprintable():
        return text
    shown: list[str] = []
    marks = MARKS  # none may stand at the beginning, where it would change what we put before it
    for character in text:
        category = unicodedata.category(character)
        if category in ("Mn", "Me") and character not in _INVISIBLE:
            marks += 1
            if marks <= MARKS:
                shown.append(character)
            elif marks == MARKS + 1:
                shown.append("\N{REPLACEMENT CHARACTER}")
        elif category == "Zs" or character in "\n\t\u2800":
            shown.append(character if character in "\n\t" else " ")
            marks = MARKS
        else:
            hidden = category in _HIDDEN or character in _INVISIBLE
            shown.append("\N{REPLACEMENT CHARACTER}" if hidden else character)
            marks = 0
    return "".join(shown)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - len(_CUT)] + _CUT
