"""Find the bug: the solution with one catalogued mistake in it, and nothing that explains it."""

from __future__ import annotations

import ast
import io
import random
import tokenize
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from checker.history import Event
from checker.kata import Kata
from checker.mistakes import Mistake, load_mistakes
from checker.report import Report

_HEADER: Final = """\
# One mistake is in this file. Find it and mend it, then type `kata check`.
# What the code should do: kata show {name}

"""
_LAYOUT: Final = frozenset(
    (tokenize.COMMENT, tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT)
)


def choose(mistakes: Sequence[Mistake], seed: int, lately: Sequence[str] = ()) -> Mistake:
    """The mistake to hand out; the same for the same arguments.

    `lately` holds the slugs that were handed out before, the latest last: one that was not is
    preferred, and once all were, one of the half whose turn was longest ago.
    """
    turns = {slug: turn for turn, slug in enumerate(lately)}
    fresh = [mistake for mistake in mistakes if mistake.slug not in turns]
    if not fresh:
        by_turn = sorted(mistakes, key=lambda mistake: turns[mistake.slug])
        fresh = by_turn[: (len(by_turn) + 1) // 2]
    return random.Random(seed).choice(fresh)  # noqa: S311 - practice needs no secrets


def handed_out(starts: Sequence[Event]) -> list[str]:
    """The slugs that these starts have handed out, in their order."""
    return [slug for slug in map(slug_of, starts) if slug is not None]


def slug_of(start: Event) -> str | None:
    """The mistake that a start has handed out; `None` where it handed out a stub."""
    debug = start.data.get("debug")
    slug = debug.get("slug") if isinstance(debug, dict) else None
    return slug if isinstance(slug, str) else None


def bug_in(path: Path, starts: Sequence[Event]) -> str | None:
    """The mistake that the file was last handed out with; `None` where that was a stub.

    `starts` are events of the kinds `started` and `reset`, the latest last.
    """
    latest = next((start for start in reversed(starts) if start.path == path), None)
    return latest and slug_of(latest)


def bugs(events: Sequence[Event]) -> tuple[Counter[str], Counter[str]]:
    """How many bugs were handed out for each kata, and how many of them were found.

    The events come in the order of time.
    """
    begun: Counter[str] = Counter()
    found: Counter[str] = Counter()
    open_at: set[Path | None] = set()
    debugged = {event.id for event in events if event.kind == "attempted" and "debug" in event.data}
    for event in events:
        if event.kind in ("started", "reset"):
            open_at.discard(event.path)
            if slug_of(event) is not None:
                open_at.add(event.path)
                begun[event.kata] += 1
        elif event.of in debugged and event.path in open_at and _is_pass(event):
            open_at.discard(event.path)
            found[event.kata] += 1
    return begun, found


def _is_pass(event: Event) -> bool:
    passed = event.data.get("verdict") == "passed" and event.data.get("complete") is True
    return event.kind == "judged" and passed


def kept_back(report: Report, kata: Kata, slug: str) -> Report:
    """The report on a file with that bug, as it is shown: what the bug is only once it is found."""
    if report.verdict == "passed" and report.complete:
        found = [mistake for mistake in load_mistakes(kata) if mistake.slug == slug]
        told = tuple(f"You found it. {mistake.title}: {mistake.explanation}" for mistake in found)
    else:
        told = ("What the mistake is called is kept back until you have found it.",)
        told = told if report.mistakes else ()
    return replace(report, mistakes=(), remarks=(*report.remarks, *told))


def with_bug(kata: Kata, mistake: Mistake) -> str:
    """The file that is handed out: it fails as the mistake does, and does not say why."""
    return _HEADER.format(name=kata.name) + without_comments(mistake.applied(kata.solution()))


def without_comments(source: str) -> str:
    """Python source without comments and docstrings; names and layout stay.

    A string that is a statement of its own counts as a comment, wherever it stands.
    """
    lines = io.StringIO(source).readlines()
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    blank: set[int] = set()  # an empty line inside a string is none of these
    for token in tokens:
        row, column = token.start
        if token.type == tokenize.COMMENT:
            kept = lines[row - 1][:column].rstrip()
            lines[row - 1] = kept + "\n" if kept else ""
        elif token.type == tokenize.NL and not token.line.strip():
            blank.add(row)
    for first, last, needed in _strings(source, tokens):
        indent = lines[first - 1][: len(lines[first - 1]) - len(lines[first - 1].lstrip())]
        lines[first - 1 : last] = [indent + "pass\n" if needed else "", *[""] * (last - first)]
    return "".join(_tightened(lines, blank))


def _strings(source: str, tokens: Sequence[tokenize.TokenInfo]) -> list[tuple[int, int, bool]]:
    """First and last line of each string that is a statement; whether its block holds no other.

    One that shares its lines with something else is left out.
    """
    found = []
    for node in ast.walk(ast.parse(source)):
        body = getattr(node, "body", None)
        statements = body if isinstance(body, list) else []  # that of a lambda is none
        texts = [one for one in statements if _is_string(one)]
        needed = len(texts) == len(statements) and not isinstance(node, ast.Module)
        for text in texts:
            last = text.end_lineno or text.lineno
            if _alone(tokens, text.lineno, last):
                found.append((text.lineno, last, needed))
    return found


def _is_string(statement: ast.stmt) -> bool:
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def _alone(tokens: Sequence[tokenize.TokenInfo], first: int, last: int) -> bool:
    """Whether nothing but strings, comments and layout stands in these lines."""
    within = (token.type for token in tokens if first <= token.start[0] <= last)
    return all(kind in _LAYOUT or kind == tokenize.STRING for kind in within)


def _tightened(lines: Sequence[str], blank: set[int]) -> list[str]:
    """The lines without the gaps that comments have left."""
    kept: list[str] = []
    gap = 0
    for row, line in enumerate(lines, start=1):
        if row in blank:
            gap += 1
        elif line:
            opened = not kept or kept[-1].rstrip().endswith(":")
            kept += ["\n"] * (0 if opened else min(gap, 2))
            kept.append(line)
            gap = 0
    return kept
