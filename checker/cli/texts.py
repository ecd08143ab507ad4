"""Markdown, printed as it is, with its headings emphasised on a terminal."""

from __future__ import annotations

import click

from checker.kata import Section


def markdown(text: str) -> str:
    """The text with its headings in bold."""
    lines = text.rstrip("\n").split("\n")
    return "\n".join(heading(line) if line.startswith("#") else line for line in lines)


def section(part: Section) -> str:
    """A section with its heading in bold."""
    return f"{heading(part.title)}\n\n{part.text}"


def heading(text: str) -> str:
    """One line in bold."""
    return click.style(text, bold=True)


def paragraph(text: str, indent: str = "") -> str:
    """One line of text, wrapped at 78 columns; `indent` begins every line but the first."""
    return click.wrap_text(text, 78, subsequent_indent=indent)
