"""The HTML page: complete in itself, readable for everybody, and only ours in its markup."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from checker.report import (
    Check,
    Counterexample,
    Died,
    Failed,
    Isolation,
    LoadError,
    NamedMistake,
    NotRun,
    Outcome,
    Passed,
    Raised,
    Report,
    TimedOut,
)
from checker.report_html import STYLE, page
from tests.forged import FORGED, is_harmless

EXAMPLE = Counterexample("f(x)", {"x": "[[1.]\n [2.]]"}, "1", "2", "x = 1\n")
VOID = {"meta"}


class Page(HTMLParser):
    """A page read back: its tags, with attributes, and the text in each kind of element."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.texts: dict[str, list[str]] = {}
        self.others: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append((tag, tuple(attrs)))
        if tag not in VOID:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        """Each tag is closed where it should be."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if self._open:
            self.texts[self._open[-1]][-1] += data

    def handle_comment(self, data: str) -> None:
        """There should be none."""
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        """There should be none."""
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:
        """There should be none."""
        self.others.append(data)


def report(
    *outcomes: Outcome,
    words: str = "Words",
    file: str = "f.py",
    load_error: LoadError | None = None,
) -> Report:
    """A report of checks with these outcomes; `words` stand wherever there may be any."""
    checks = tuple(Check(f"test_{i}", f"{words} {i}", one, 0.1) for i, one in enumerate(outcomes))
    mistakes = (NamedMistake("slug", words, words),)
    layers = Isolation(True, False, True, True, "how")
    return Report("f", file, checks, load_error, mistakes, (words,), words, layers, 7, 0.5)


def test_everything_is_told() -> None:
    """Verdict, checks with their words, evidence, mistakes, remarks, prints, isolation, seed."""
    outcomes = (
        Passed(),
        Failed("wrong", EXAMPLE),
        Raised("raised X", "  line 3\n    f()\n", None),
        TimedOut("slow", None),
        Died("gone", None),
        NotRun("no time"),
    )
    found = Page(page([report(*outcomes)]))
    assert found.texts["title"] == ["FAILED: f, 1 of 6 checks passed"]
    words = found.texts["span"]
    assert words[0] == "FAILED"
    assert words[1::2] == ["passed", "failed", "raised", "timed out", "died", "not run"]
    assert words[2::2] == [f"Words {i}" for i in range(6)]
    assert found.texts["pre"] == [
        "\nwrong",
        "\nx = [[1.]\n     [2.]]\nf(x)",
        "\n1",
        "\n2",
        "\nraised X",
        "\nline 3\n  f()",
        "\nslow",
        "\ngone",
        "\nno time",
        "\nWords",
    ]
    assert found.texts["h3"] == [
        "Named mistake: Words",
        "Checks",
        "Your code printed",
        "Remarks",
        "Isolation",
    ]
    assert found.texts["li"][-1] == "Words"
    assert found.texts["code"] == ["f.py"]
    text = page([report(*outcomes)])
    assert "0.50 s, seed 7" in text
    assert "Not isolated here: files." in text


def test_file_that_could_not_be_judged() -> None:
    """Why, and where; no list of checks."""
    error = LoadError("no Python", "  line 3")
    found = Page(page([report(NotRun("x"), load_error=error)]))
    assert found.texts["title"] == ["ERROR: f.py could not be judged"]
    assert "Checks" not in found.texts["h3"]
    assert found.texts["pre"] == ["\nno Python", "\nline 3", "\nWords"]


def test_several_reports() -> None:
    """A list that leads to each of them."""
    found = Page(page([report(Passed()), report(Failed("wrong", None))]))
    links = [dict(attributes)["href"] for tag, attributes in found.tags if tag == "a"]
    places = [dict(attributes)["id"] for tag, attributes in found.tags if tag == "article"]
    assert links == [f"#{place}" for place in places] == ["#report-1", "#report-2"]
    assert found.texts["a"] == ["PASSED: f, all 1 checks", "FAILED: f, 0 of 1 checks passed"]
    assert found.texts["title"] == ["2 reports of kata"]
    assert "nav" not in Page(page([report(Passed())])).texts


def test_page_needs_nothing_and_allows_nothing() -> None:
    """No script, no address, and a policy that lets only this very style sheet in."""
    text = page([report(Failed("wrong", EXAMPLE))])
    found = Page(text)
    assert {tag for tag, _ in found.tags}.isdisjoint({"script", "link", "img", "iframe", "form"})
    assert not re.search(r"\bon\w+=|\bsrc=|\bstyle=|https?:|url\(|@import", text)
    metas = [dict(attributes) for tag, attributes in found.tags if tag == "meta"]
    (policy,) = [m["content"] for m in metas if m.get("http-equiv") == "Content-Security-Policy"]
    digest = b64encode(sha256(found.texts["style"][0].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{digest}'"
    )
    assert found.tags.index(("style", ())) > [tag for tag, _ in found.tags].index("meta")


def test_page_is_for_everybody() -> None:
    """Language, title, one main part, headings in order; boxes that scroll take the focus."""
    found = Page(page([report(Failed("wrong", EXAMPLE), Passed()), report(Passed())]))
    assert found.tags[0] == ("html", (("lang", "en"),))
    tags = [tag for tag, _ in found.tags]
    assert tags.count("title") == tags.count("main") == tags.count("h1") == 1
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h\d", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    boxes = [dict(attributes) for tag, attributes in found.tags if tag == "pre" and attributes]
    assert len(boxes) == 3
    assert all(box["tabindex"] == "0" and box["aria-label"] for box in boxes)
    assert ("meta", (("name", "viewport"), ("content", "width=device-width, initial-scale=1"))) in (
        found.tags
    )


def luminance(colour: str) -> float:
    """Relative luminance, as the Web Content Accessibility Guidelines define it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_contrast() -> None:
    """In light, dark and print each text has a contrast of 4.5 to 1 at least."""
    palettes = [dict(re.findall(r"--(\w+): (#\w{6})", part)) for part in STYLE.split(":root")[1:]]
    assert len(palettes) == 3
    for palette in palettes:
        for text in ("text", "dim", "good", "bad", "warn"):
            for ground in ("page", "quote"):
                pair = luminance(palette[text]), luminance(palette[ground])
                assert (max(pair) + 0.05) / (min(pair) + 0.05) >= 4.5, (text, ground)


@pytest.mark.parametrize("text", FORGED.values(), ids=FORGED)
def test_nothing_of_a_submission_is_markup(text: str) -> None:
    """Whatever it says, tags and attributes are those of a harmless report."""
    example = Counterexample(text, {text: text}, text, text, text)

    def read(words: str, shown: Counterexample) -> list[Page]:
        outcomes = (Failed(words, shown), Raised(words, words, shown), TimedOut(words, None))
        error = LoadError(words, words)
        return [
            Page(page([report(*outcomes, words=words, file=words)])),
            Page(page([report(NotRun(words), words=words, file=words, load_error=error)])),
        ]

    for forged, plain in zip(read(text, example), read("x", EXAMPLE), strict=True):
        assert forged.tags == plain.tags
        assert forged.others == []
        assert all(is_harmless(said) for texts in forged.texts.values() for said in texts)


def test_text_is_what_was_said() -> None:
    """Escaped, not thrown away: a reader sees the tags that a message holds."""
    message = "raised X: </pre><script>alert('1')</script> &amp; \"q\""
    found = Page(page([report(Raised(message, "", None))]))
    assert found.texts["pre"][0] == f"\n{message}"
