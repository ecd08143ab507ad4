"""Texts by which a submission tries to look like the judge, or to get out of its quotation."""

from __future__ import annotations

from checker.text import MARKS

FORGED = {
    "escape codes": "\x1b[2J\x1b[H\x1b[1;32mPASSED\x1b[0m\x1b]0;title\x07\x9b31m",
    "a verdict": "x\nPASSED  bce_loss, all 9 checks  (0.30 s)\n✓ Title\n",
    "carriage returns": "wrong\rPASSED  bce_loss, all 9 checks\b\b\x0b\x0c\x85",
    "separators": "x\u2028PASSED  bce_loss, all 9 checks\u2029✓ Title",
    "markup of the terminal": "[bold green]PASSED[/bold green] [link=file:///]x[/link] :tada:",
    "tags": "</pre></article><script>alert(1)</script><img src=x onerror='alert(1)'>",
    "attributes": "\" onmouseover=\"alert(1)' autofocus='",
    "entities": "&lt;script&gt; &#27;[31m &amp; &nbsp; &PASSED;",
    "the end of a section": "]]></failure></testcase><testcase name='all'/><!-- <?xml?> -->",
    "no characters of XML": "\x00\x01\ud800\udfff\ufffe\uffff\U0001ffff",
    "overrides": "\u202edessap\u202c \u2066x\u2069 \u200e\u200f\u061c",
    "a flood of accents": "a" + "\u0301\u0489" * 2000,
    "hidden characters": "\u200b\u2060\ufeff\u00ad\ufe0f\u3164\U000e0041\U000e0101\ue000\u034f",
    "spaces": "\u00a0\u2003\u3000\u1680PASSED",
    "wide characters": "界" * 34 + "PASSED  bce_loss, all 9 checks",
    "ambiguous characters": "α" * 74 + "PASSED  bce_loss, all 9 checks",
    "a long line": "PASSED " * 20_000,
    "many lines": "\nPASSED" * 100_000,
}
"""What each tries, and the text."""

EVIL = "".join(text[:400] for text in FORGED.values())
"""A little of each."""


def is_harmless(text: str) -> bool:
    """Whether nothing in the text acts or hides: printable, no flood of marks."""
    accents = "\u0301" * (MARKS + 1)
    return accents not in text and all(
        character.isprintable() or character in "\n\t" for character in text
    )
