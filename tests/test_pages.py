"""The HTML pages, opened in a browser: what a person sees, in light, dark, on a phone, on paper."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.kata import ROOT, find_kata
from checker.scorecard import scorecard
from checker.scorecard_html import page as scorecard_page
from tests.browser import Browser, find_browser
from tests.interviews import GUARD, Interview

PROGRAM = find_browser()
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Chromium or Chrome on this machine")

CONTRAST = """
(() => {
  const number = text => text.match(/[\\d.]+/g).map(Number);
  const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const behind = node => {
    for (; node; node = node.parentElement) {
      const colour = number(getComputedStyle(node).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
    if (!text || node.closest('svg') || !node.getClientRects().length) continue;
    const [a, b] = [light(number(getComputedStyle(node).color)), light(behind(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(text.slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return low;
})()
"""
"""The texts that stand out too little from what is behind them (WCAG 2.2, 1.4.3)."""
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all the pages."""
    assert PROGRAM is not None
    running = Browser(PROGRAM)
    yield running
    running.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A page of each kind, the first two written by the real command."""
    folder = tmp_path_factory.mktemp("pages")
    wrong = find_kata("bce_loss").solution().replace("1.0 - p)", "p)", 1)
    texts = {
        "bce_loss": wrong,
        "relu_derivative": "def relu_derivative(x):\n"
        '    raise ValueError("<script>alert(1)</script><h1>PASSED</h1>\\x1b[2J")\n',
    }
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    environment = os.environ | {"KATA_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    for command in (
        ["check", "bce_loss", "--html", "failed.html"],
        ["check", "relu_derivative", "--html", "hostile.html"],
        ["stats", "--html", "stats.html"],
    ):
        subprocess.run(
            [sys.executable, "-m", "checker", *command],
            cwd=folder,
            env=environment,
            capture_output=True,
        )
    interview = Interview("bce_loss", "relu_derivative")
    interview.check(4, "bce_loss", ["test_zero_and_one"], mistakes=[GUARD])
    interview.check(11, "bce_loss")
    interview.check(20, "relu_derivative", ["test_value"])
    (folder / "scorecard.html").write_text(scorecard_text(interview), encoding="utf-8")
    return {path.stem: path for path in folder.glob("*.html")}


def scorecard_text(interview: Interview) -> str:
    """The scorecard's page of that interview, ended at its half hour."""
    interview.finish(30)
    session = interview.session()
    topics = {name: find_kata(name).topics for name in ("bce_loss", "relu_derivative")}
    return scorecard_page(scorecard(session, interview.history, topics, {"losses"}))


SEEN = {
    "failed": ("FAILED", "bce_loss", "expected"),
    "hostile": ("FAILED", "<script>alert(1)</script><h1>PASSED</h1>"),
    "stats": ("Your practice", "Streak"),
    "scorecard": ("bce_loss", "relu_derivative", "Correctness", "Explanation"),
}


@pytest.mark.parametrize("name", SEEN)
@pytest.mark.parametrize(
    ("width", "dark", "media"),
    [(1000, False, ""), (1000, True, ""), (400, False, ""), (760, False, "print")],
    ids=["light", "dark", "phone", "paper"],
)
def test_a_page_can_be_read(
    name: str, width: int, dark: bool, media: str, pages: dict[str, Path], browser: Browser
) -> None:
    """It says what it should, asks for nothing, complains about nothing, and fits the window."""
    browser.open(pages[name], width=width, dark=dark, media=media)
    text = browser.text()
    for part in SEEN[name]:
        assert part.lower() in text.lower()
    assert browser.said == []
    assert browser.asked == [pages[name].as_uri()]
    assert browser.value(OVERFLOW) <= 0
    if not media:
        assert browser.value(CONTRAST) == []


def test_dark_is_dark(pages: dict[str, Path], browser: Browser) -> None:
    """The two schemes differ, and each follows what the reader has set."""
    for path in pages.values():
        shades = []
        for dark in (False, True):
            browser.open(path, dark=dark)
            shade = browser.value("getComputedStyle(document.documentElement).backgroundColor")
            body = browser.value("getComputedStyle(document.body).backgroundColor")
            shades.append((shade, body, browser.value("getComputedStyle(document.body).color")))
        assert shades[0] != shades[1]


def test_pictures_say_in_words_what_they_show(pages: dict[str, Path], browser: Browser) -> None:
    """Each picture has a title for those who do not see it, and the timeline shows each kata."""
    for name in ("stats", "scorecard"):
        browser.open(pages[name])
        untitled = (
            "[...document.querySelectorAll('svg')]"
            ".filter(s => !s.querySelector('title') && s.ariaHidden !== 'true')"
        )
        assert browser.value("document.querySelectorAll('svg').length") > 0
        assert browser.value(f"{untitled}.length") == 0
    drawn = browser.value("document.querySelector('svg').textContent")
    assert "bce_loss" in drawn
    assert "relu_derivative" in drawn


def test_no_text_of_a_submission_becomes_part_of_the_page(
    pages: dict[str, Path], browser: Browser
) -> None:
    """Its tags are text: nothing runs, and no heading is of its making."""
    browser.open(pages["hostile"])
    assert browser.value("document.scripts.length") == 0
    headings = browser.value("[...document.querySelectorAll('h1')].map(h => h.innerText)")
    assert "PASSED" not in headings
