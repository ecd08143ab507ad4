"""Text from the candidate, made harmless: no escape codes, no hidden characters, bounded."""

from __future__ import annotations

import unicodedata
from typing import Final

LONGEST: Final = 20_000
"""Characters that are kept of one text."""
_KEPT: Final = {"\n", "\t"}


def clean(text: str) -> str:
    """The text without control and format characters (escape codes, bidirectional overrides)."""
    cut = text if len(text) <= LONGEST else text[:LONGEST] + "..."
    cut = cut.replace("\r\n", "\n")
    if cut.isascii() and cut.replace("\n", "").replace("\t", "").isprintable():
        return cut
    return "".join(
        character
        if character in _KEPT
        or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
        else "\N{REPLACEMENT CHARACTER}"
        for character in cut
    )


def one_line(text: str) -> str:
    """The text cleaned and on one line, so that no part of it passes for a line of the report."""
    return " ".join(clean(text).split())
