"""Reports as JUnit XML, which continuous integration draws: a suite a report, a case a check.

A wrong answer or an exception is a failure, a time-out or a dead worker an error, a check that was
not run is skipped. A file that could not be judged is one case, an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import dedent, indent
from typing import Final, assert_never
from xml.etree import ElementTree as ET

from checker.report import Counterexample, NamedMistake, Report
from checker.telling import Told, assigned, summary, told
from checker.text import SENTENCE, clean, one_line

OPENING: Final = '<?xml version="1.0" encoding="utf-8"?>\n'
BAR: Final = "    | "
"""Before every line that a submission wrote, as in the report at the terminal."""


def junit(reports: Sequence[Report]) -> str:
    """The document, to be written as UTF-8.

    Every text goes through `clean`, which leaves no character that XML 1.0 forbids.
    """
    root = ET.Element("testsuites", name="kata", time=_seconds(sum(r.seconds for r in reports)))
    for report in reports:
        root.append(_suite(report))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    ET.indent(root)
    return OPENING + ET.tostring(root, encoding="unicode") + "\n"


def _suite(report: Report) -> ET.Element:
    suite = ET.Element("testsuite", name=one_line(report.file, SENTENCE))
    properties = ET.SubElement(suite, "properties")
    for name, value in _properties(report):
        ET.SubElement(properties, "property", name=name, value=value)
    suite.extend(list(_cases(report)))
    for count, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(count, str(len(suite.findall(f"testcase/{kind}"))))
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("time", _seconds(report.seconds))
    if report.output.strip():
        ET.SubElement(suite, "system-out").text = clean(report.output)
    return suite


def _properties(report: Report) -> Iterator[tuple[str, str]]:
    yield "verdict", report.verdict
    yield "summary", one_line(summary(report), SENTENCE)
    yield "seed", str(report.seed)
    yield "isolation", one_line(report.isolation.how, SENTENCE)
    for remark in report.remarks:
        yield "remark", one_line(remark, SENTENCE)


def _cases(report: Report) -> Iterator[ET.Element]:
    error = report.load_error
    if error is not None:
        said = Told("died", error.message, error.traceback)
        yield _case(report, "The file can be judged", said, report.seconds, ())
        return
    mistakes = report.mistakes
    for check in report.checks:
        said = told(check.outcome)
        yield _case(report, check.title, said, check.seconds, mistakes)
        if said.word not in ("passed", "not run"):
            mistakes = ()  # they are named once, at the first broken check


def _case(
    report: Report, title: str, said: Told, seconds: float, mistakes: Sequence[NamedMistake]
) -> ET.Element:
    case = ET.Element(
        "testcase", classname=report.kata, name=one_line(title), time=_seconds(seconds)
    )
    message = one_line(said.message or "", SENTENCE)
    match said.word:
        case "passed":
            pass
        case "not run":
            ET.SubElement(case, "skipped", message=message)
        case "failed" | "raised":
            ET.SubElement(case, "failure", message=message, type=said.word)
        case "timed out" | "died":
            ET.SubElement(case, "error", message=message, type=said.word)
        case _:
            assert_never(said.word)
    for result in case.findall("failure") + case.findall("error"):
        result.text = "\n".join(_evidence(said, message, mistakes))
    return case


def _evidence(said: Told, message: str, mistakes: Sequence[NamedMistake]) -> Iterator[str]:
    """What there is to say about a broken check, as the lines of a text."""
    yield message
    if said.traceback:
        yield "Where it was raised:"
        yield _barred(dedent(said.traceback).rstrip())
    if said.counterexample is not None:
        yield "The smallest input found:"
        yield from _counterexample(said.counterexample)
    for mistake in mistakes:
        yield f"Named mistake: {one_line(mistake.title)}"
        yield f"    {one_line(mistake.explanation, SENTENCE)}"


def _counterexample(example: Counterexample) -> Iterator[str]:
    for name, value in example.arguments.items():
        yield _barred(assigned(name, value))
    yield _barred(example.call)
    for label, answer in (("expected", example.expected), ("got", example.actual)):
        if answer is not None:
            yield f"{label}:"
            yield _barred(answer)


def _barred(text: str) -> str:
    return indent(clean(text), BAR, lambda _: True)


def _seconds(seconds: float) -> str:
    return f"{seconds:.3f}"
