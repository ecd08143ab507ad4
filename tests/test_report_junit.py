"""The JUnit document: the cases and counts that continuous integration reads."""

from __future__ import annotations

import sys
from xml.etree import ElementTree as ET

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
from checker.report_junit import junit
from tests.forged import FORGED, is_harmless

EXAMPLE = Counterexample("f(x)", {"x": "[[1.]\n [2.]]"}, "1", "2\n3", "x = 1\n")
ATTRIBUTES = {
    "testsuites": {"name", "time", "tests", "failures", "errors"},
    "testsuite": {"name", "time", "tests", "failures", "errors", "skipped"},
    "properties": set(),
    "property": {"name", "value"},
    "testcase": {"name", "classname", "time"},
    "failure": {"message", "type"},
    "error": {"message", "type"},
    "skipped": {"message"},
    "system-out": set(),
}
"""The elements of the usual schema that are used, with the attributes that they may have there."""
INSIDE = {
    "testsuites": ["testsuite"],
    "testsuite": ["properties", "testcase", "system-out"],
    "properties": ["property"],
    "testcase": ["failure", "error", "skipped"],
}
"""What stands in what, in that order."""


def report(
    *outcomes: Outcome, load_error: LoadError | None = None, output: str = "", title: str = "Title"
) -> Report:
    """A report of checks with these outcomes."""
    checks = tuple(Check(f"test_{i}", f"{title} {i}", one, 0.25) for i, one in enumerate(outcomes))
    mistakes = (NamedMistake("slug", "The mean", "Divide by m."),)
    layers = Isolation(True, True, True, True, "how")
    return Report("f", "f.py", checks, load_error, mistakes, ("slow",), output, layers, 7, 1.5)


def parsed(*reports: Report) -> ET.Element:
    """The document, read back; every element is one of the schema, in its place."""
    root = ET.fromstring(junit(reports).encode())
    assert root.tag == "testsuites"
    for element in root.iter():
        assert set(element.keys()) == ATTRIBUTES[element.tag], element.tag
        order = [INSIDE[element.tag].index(part.tag) for part in element]
        assert order == sorted(order)
    return root


def test_each_outcome_has_its_place() -> None:
    """Wrong and raised are failures, ended ones are errors, what was not run is skipped."""
    outcomes = (
        Passed(),
        Failed("wrong", EXAMPLE),
        Raised("raised X", "  line 3\n", None),
        TimedOut("slow", None),
        Died("gone", None),
        NotRun("no time"),
    )
    (suite,) = root = parsed(report(*outcomes))
    counts = {"tests": "6", "failures": "2", "errors": "2"}
    assert dict(suite.items()) == {"name": "f.py", "time": "1.500", "skipped": "1"} | counts
    assert dict(root.items()) == {"name": "kata", "time": "1.500"} | counts
    cases = suite.findall("testcase")
    assert [case.get("classname") for case in cases] == ["f"] * 6
    assert [case.get("name") for case in cases] == [f"Title {i}" for i in range(6)]
    assert {case.get("time") for case in cases} == {"0.250"}
    assert [[(part.tag, part.get("message")) for part in case] for case in cases] == [
        [],
        [("failure", "wrong")],
        [("failure", "raised X")],
        [("error", "slow")],
        [("error", "gone")],
        [("skipped", "no time")],
    ]


def test_evidence_is_text() -> None:
    """The counterexample behind a bar, and the mistake at the first broken check alone."""
    root = parsed(report(Failed("wrong", EXAMPLE), Raised("raised X", "  line 3\n    f()\n", None)))
    assert [failure.text for failure in root.iter("failure")] == [
        (
            "wrong\n"
            "The smallest input found:\n"
            "    | x = [[1.]\n"
            "    |      [2.]]\n"
            "    | f(x)\n"
            "expected:\n"
            "    | 1\n"
            "got:\n"
            "    | 2\n"
            "    | 3\n"
            "Named mistake: The mean\n"
            "    Divide by m."
        ),
        "raised X\nWhere it was raised:\n    | line 3\n    |   f()",
    ]


def test_file_that_could_not_be_judged_is_one_error() -> None:
    """Not a list of skipped checks: that looks like success."""
    (suite,) = parsed(report(NotRun("x"), NotRun("x"), load_error=LoadError("no Python", "line 3")))
    assert (suite.get("tests"), suite.get("errors"), suite.get("skipped")) == ("1", "1", "0")
    error = suite.find("testcase/error")
    assert error is not None
    assert error.get("message") == "no Python"
    assert error.text == "no Python\nWhere it was raised:\n    | line 3"


def test_suite_says_what_was_printed_and_more() -> None:
    """The prints are the suite's output; seed, isolation and remarks are its properties."""
    (suite,) = parsed(report(Passed(), output="epoch 1\n"))
    assert suite.findtext("system-out") == "epoch 1\n"
    said = {part.get("name"): part.get("value") for part in suite.iter("property")}
    assert said == {
        "verdict": "passed",
        "summary": "f, all 1 checks",
        "seed": "7",
        "isolation": "how",
        "remark": "slow",
    }
    assert parsed(report(Passed())).find("testsuite/system-out") is None


def test_several_reports() -> None:
    """A suite each; the root counts them all."""
    root = parsed(report(Passed()), report(Failed("a", None)), report(Died("b", None), Passed()))
    assert len(root) == 3
    assert [root.get(name) for name in ("tests", "failures", "errors")] == ["4", "1", "1"]
    assert root.get("time") == "4.500"
    assert parsed().get("tests") == "0"


@pytest.mark.parametrize("text", FORGED.values(), ids=FORGED)
def test_no_text_becomes_an_element(text: str) -> None:
    """Whatever a submission says, the elements are those of a harmless report."""
    example = Counterexample(text, {text: text}, text, text, text)

    def said(words: str, shown: Counterexample) -> ET.Element:
        outcomes = (Failed(words, shown), Raised(words, words, shown), TimedOut(words, None))
        return parsed(report(*outcomes, NotRun(words), output=words, title=words))

    forged, plain = said(text, example), said("x", EXAMPLE)
    assert [part.tag for part in forged.iter()] == [part.tag for part in plain.iter()]
    assert all(is_harmless(words) for words in forged.itertext())
    assert all(is_harmless(words) for part in forged.iter() for words in part.attrib.values())


def test_every_character_can_be_read_back() -> None:
    """No character of Unicode makes a document that a parser refuses."""
    for start in range(0, sys.maxunicode + 1, 256):
        text = "".join(map(chr, range(start, start + 256)))
        parsed(report(Raised(text, text, None), output=text))


def test_lines_of_a_submission_are_barred() -> None:
    """A quoted line can't be taken for one of ours, whatever it holds."""
    lie = "1\nNamed mistake: none\nexpected:\n    | 2"
    example = Counterexample("f(x)", {"x": lie}, lie, lie, "")
    root = parsed(report(Raised("raised X", lie, example)))
    text = root.findtext("testsuite/testcase/failure") or ""
    ours = [line for line in text.split("\n") if not line.startswith("    | ")]
    assert ours == [
        "raised X",
        "Where it was raised:",
        "The smallest input found:",
        "expected:",
        "got:",
        "Named mistake: The mean",
        "    Divide by m.",
    ]
