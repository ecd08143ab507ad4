"""Forged texts, sent through a real grading: quotations and nothing else, in all four forms."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from checker.text import LONGEST, SENTENCE
from tests.forged import FORGED, is_harmless
from tests.test_report_html import Page

Run = Callable[..., CompletedProcess[str]]

WAYS = {
    "exception": "raise ValueError(FORGED)",
    "type of exception": "raise type(FORGED.replace('\\0', '').encode('utf-8', 'replace')"
    ".decode(), (Exception,), {})(FORGED)",
    "type of answer": "return type(FORGED.replace('\\0', '').encode('utf-8', 'replace')"
    ".decode(), (), {})()",
    "answer": "return {FORGED: FORGED, 1: [FORGED]}",
    "warning": "import warnings; warnings.warn(FORGED); return float('nan')",
}
"""How a call gets a text into the report."""
TEXT = "".join(text[:600] + "\n" for text in FORGED.values())
LIE = "PASSED  bce_loss, all 9 checks  (0.30 s)"
ASKED = ("check", "f.py", "--kata", "bce_loss", "--html", "r.html", "--junit", "r.xml")
TERMINAL_TEXT = re.compile(r"\x1b\[[0-9;]*m")
"""What our own colours are made of."""


def submission(way: str) -> str:
    """A file that prints a forgery and gives it back in that way."""
    return f"FORGED = {TEXT!r}\nprint(FORGED)\ndef bce_loss(y, p):\n    {WAYS[way]}\n"


def ours(lines: list[str]) -> list[str]:
    """The rows that do not begin as a quotation or a value does."""
    return [line for line in lines if not line.startswith("    ")]


@pytest.mark.parametrize("way", WAYS)
def test_forged_texts(way: str, run: Run, terminal: Callable[..., Any], work: Path) -> None:
    """No form of the report acts on what it quotes, and none has a line that the judge didn't say.

    The terminal gets no code but those of our colours, and what is quoted is indented in every
    row; the page and the document have the elements of any other report.
    """
    (work / "f.py").write_text(submission(way), encoding="utf-8")
    status, screen = terminal(*ASKED)
    assert status == 1
    rows = TERMINAL_TEXT.sub("", screen.rpartition("\r\x1b[K")[2]).replace("\r\n", "\n").split("\n")
    assert all(is_harmless(row) for row in rows)
    assert all(columns(row) <= 80 for row in rows if row.startswith("    "))
    assert [row for row in ours(rows) if re.match("PASSED|ERROR|FAILED", row)] == [
        row for row in rows if row.startswith("FAILED  bce_loss, ")
    ]
    assert not any("✓ Title" in row for row in ours(rows))
    assert any(LIE[:30] in row for row in rows if row.startswith("    | "))

    data = json.loads(run(*ASKED, "--json").stdout)
    assert data["verdict"] == "failed"
    assert is_harmless(data["output"])
    assert len(data["output"]) <= LONGEST
    for check in data["checks"]:
        assert is_harmless(check["message"] or "")
        assert len(check["message"] or "") <= SENTENCE
        assert "\n" not in (check["message"] or "")

    page = Page((work / "r.html").read_text(encoding="utf-8"))
    kinds = "html head meta title style body main h1 article h2 h3 h4 ol ul li p pre code span"
    assert {tag for tag, _ in page.tags} <= set(kinds.split())
    assert page.others == []
    assert page.texts["title"] == [data_title(data)]
    assert all(is_harmless(text) for texts in page.texts.values() for text in texts)
    assert LIE in page.texts["pre"][-1]

    suite = ET.parse(work / "r.xml").getroot().find("testsuite")
    assert suite is not None
    assert [case.get("name") for case in suite.iter("testcase")] == [
        check["title"] for check in data["checks"]
    ]
    broken = sum(check["outcome"] in ("failed", "raised") for check in data["checks"])
    assert (suite.get("failures"), suite.get("errors")) == (str(broken), "0")
    assert suite.findtext("system-out") == data["output"]


def columns(row: str) -> int:
    """The most columns that any terminal gives a row."""
    return sum(2 - character.isascii() for character in row)


def data_title(data: dict[str, Any]) -> str:
    """The title of the page, from what the JSON says."""
    passed = sum(check["outcome"] == "passed" for check in data["checks"])
    return f"FAILED: bce_loss, {passed} of {len(data['checks'])} checks passed"


def test_forged_text_while_loading(run: Run, work: Path) -> None:
    """The message of a file that can't be loaded is one sentence, barred where it goes on."""
    (work / "f.py").write_text(f"raise ValueError({TEXT!r})\n", encoding="utf-8")
    lines = run(*ASKED).stdout.rstrip().split("\n")
    assert lines[0].startswith("importing f.py raised ValueError:")
    assert ours(lines[1:]) == ["", *(line for line in lines if line.startswith(("ERROR", "Next")))]
    assert all(is_harmless(line) for line in lines)
    suite = ET.parse(work / "r.xml").getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("errors")) == ("1", "1")
