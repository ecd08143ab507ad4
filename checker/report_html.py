"""Reports as one HTML page that needs nothing else: no script, no font, no network.

Every text goes through `clean` and `html.escape`; none of it stands in an attribute. The policy in
the page's head forbids scripts and requests, so that not even a fault here would let one through.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from textwrap import dedent
from typing import Final

from checker.report import Check, Counterexample, Report
from checker.telling import VERDICTS, Told, assigned, isolation_note, summary, told
from checker.text import SENTENCE, clean, one_line

OPENING: Final = "<!doctype html>\n"

STYLE: Final = """
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1f2328; --dim: #57606a; --quote: #f4f6f8; --line: #c4cad1;
  --good: #116329; --bad: #b3141f; --warn: #7a4600;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --text: #e6edf3; --dim: #a0aab5; --quote: #171d25; --line: #3b444f;
    --good: #56d364; --bad: #ff8f87; --warn: #e3b341;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 54rem; padding: 1.5rem 1rem 3rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.1rem; color: var(--dim); margin: 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: .75rem 0 .25rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; font-weight: 500; margin: 0 0 .25rem; }
li h4 { display: flex; gap: .5rem; }
p { margin: .25rem 0; }
article + article { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; }
ol.checks { list-style: none; margin: 0; padding: 0; }
ol.checks > li { padding: .6rem 0; border-top: 1px solid var(--line); }
.word { font-weight: 700; }
li .word { flex: 0 0 5.5rem; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.dim { color: var(--dim); }
pre, code { font-family: ui-monospace, monospace; font-size: .875rem; }
pre {
  margin: .25rem 0 .75rem; padding: .5rem .75rem; border-left: 4px solid var(--line);
  background: var(--quote); white-space: pre-wrap; overflow: hidden;
}
pre.value { white-space: pre; overflow-x: auto; }
.label { margin: .5rem 0 0; color: var(--dim); font-size: .875rem; }
@media print {
  :root {
    --page: #ffffff; --text: #000000; --dim: #444444; --quote: #ffffff; --line: #999999;
    --good: #116329; --bad: #b3141f; --warn: #7a4600;
  }
  body { max-width: none; padding: 0; }
  pre.value { white-space: pre-wrap; }
  h2, h3, h4, .label { break-after: avoid; }
}
"""

_CLASSES: Final = {"passed": "good", "timed out": "warn", "died": "warn", "not run": "dim"}
"""How the word of an outcome or a verdict is coloured; the others are bad."""


def page(reports: Sequence[Report]) -> str:
    """The page, to be written as UTF-8."""
    titles = [f"{VERDICTS[report.verdict]}: {one_line(summary(report))}" for report in reports]
    title = titles[0] if len(titles) == 1 else f"{len(titles)} reports of kata"
    return document(title, STYLE, _body(reports, titles))


def document(title: str, style: str, body: Iterable[str]) -> str:
    """A whole page of that title, whose policy admits that style sheet and nothing else.

    `title` is plain text, `body` the lines of HTML of ours inside `<main>`.
    """
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-{digest}'"
    head = (
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(title)}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        "<main>",
    )
    return OPENING + "\n".join([*head, *body, "</main>", "</body>", "</html>"]) + "\n"


def _body(reports: Sequence[Report], titles: Sequence[str]) -> Iterator[str]:
    yield f"<h1>{'Report' if len(reports) == 1 else 'Reports'} of kata</h1>"
    if len(reports) > 1:
        yield '<nav aria-label="Reports">'
        yield "<ol>"
        for number, text in enumerate(titles, start=1):
            yield f'<li><a href="#report-{number}">{escape(text)}</a></li>'
        yield "</ol>"
        yield "</nav>"
    for number, report in enumerate(reports, start=1):
        yield f'<article id="report-{number}">'
        yield from _report(report)
        yield "</article>"


def _report(report: Report) -> Iterator[str]:
    word = VERDICTS[report.verdict]
    heading = f"{_coloured(report.verdict, word)} {escape(one_line(summary(report)))}"
    yield f"<h2>{heading}</h2>"
    seed = f", seed {report.seed}" if report.seed else ""
    yield (
        f'<p class="dim"><code>{escape(one_line(report.file, SENTENCE))}</code>, '
        f"{report.seconds:.2f} s{seed}</p>"
    )
    if report.load_error is not None:
        yield "<h3>Why</h3>"
        yield from _sentence(report.load_error.message)
        yield from _traceback(report.load_error.traceback)
    for mistake in report.mistakes:
        yield f"<h3>Named mistake: {escape(one_line(mistake.title))}</h3>"
        yield f"<p>{escape(one_line(mistake.explanation, SENTENCE))}</p>"
    if report.load_error is None:
        yield "<h3>Checks</h3>"
        yield '<ol class="checks">'
        for check in report.checks:
            yield from _check(check)
        yield "</ol>"
    if report.output.strip():
        yield "<h3>Your code printed</h3>"
        yield _quoted(report.output)
    if report.remarks:
        yield "<h3>Remarks</h3>"
        yield "<ul>"
        for remark in report.remarks:
            yield f"<li>{escape(one_line(remark, SENTENCE))}</li>"
        yield "</ul>"
    yield "<h3>Isolation</h3>"
    note = isolation_note(report.isolation)
    yield f'<p class="dim">{escape(one_line(report.isolation.how, SENTENCE))}.</p>'
    if note is not None:
        yield f"<p>{escape(one_line(note, SENTENCE))}.</p>"


def _check(check: Check) -> Iterator[str]:
    said = told(check.outcome)
    yield "<li>"
    yield f"<h4>{_coloured(said.word, said.word)} <span>{escape(one_line(check.title))}</span></h4>"
    yield from _evidence(said)
    yield "</li>"


def _evidence(said: Told) -> Iterator[str]:
    if said.message:
        yield from _sentence(said.message)
    yield from _traceback(said.traceback)
    if said.counterexample is not None:
        yield '<p class="label">The smallest input found</p>'
        yield from _counterexample(said.counterexample)


def _sentence(text: str) -> Iterator[str]:
    yield _quoted(one_line(text, SENTENCE))


def _traceback(text: str) -> Iterator[str]:
    if text.strip():
        yield '<p class="label">Where it was raised</p>'
        yield _quoted(dedent(text))


def _counterexample(example: Counterexample) -> Iterator[str]:
    given = [assigned(name, value) for name, value in example.arguments.items()]
    yield _value("Input", "\n".join([*given, example.call]))
    if example.expected is not None:
        yield _label("Expected") + _value("Expected", example.expected)
    if example.actual is not None:
        yield _label("Got") + _value("Got", example.actual)


def _label(text: str) -> str:
    return f'<p class="label">{text}</p>\n'


def _quoted(text: str) -> str:
    # A line feed right behind the tag is dropped by browsers: this one, and not the text's own.
    return f"<pre>\n{escape(clean(text).rstrip())}</pre>"


def _value(label: str, text: str) -> str:
    """A box that scrolls sideways, so that columns stay columns; the keyboard reaches it."""
    box = f'<pre class="value" tabindex="0" role="group" aria-label="{label}">'
    return f"{box}\n{escape(clean(text).rstrip())}</pre>"


def _coloured(key: str, word: str) -> str:
    return f'<span class="word {_CLASSES.get(key, "bad")}">{word}</span>'
