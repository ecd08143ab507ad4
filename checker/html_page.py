"""The frame of a self-contained page with charts: no script, no font, no network.

The scorecard and the statistics stand in it. Its look is that of the pages of reports.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Final

from checker import charts
from checker.report_html import STYLE as REPORT_STYLE
from checker.report_html import document
from checker.text import QUOTED, one_line

STYLE: Final = f"""{REPORT_STYLE}{charts.STYLE}
.scroll {{ overflow-x: auto; margin: .5rem 0; }}
table {{ border-collapse: collapse; min-width: 100%; }}
th, td {{ padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; }}
th {{ font-weight: 600; }}
thead th {{ color: var(--dim); font-size: .875rem; }}
th, td {{ border-bottom: 1px solid var(--line); }}
.number {{ text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }}
td, th {{ overflow-wrap: normal; }}
dt {{ font-weight: 600; margin-top: .75rem; }}
dd {{ margin: 0; }}
section {{ margin-top: 2rem; }}
@media print {{
  svg, tr, li {{ break-inside: avoid; }}
  .scroll {{ overflow: visible; }}
}}
"""


def page(title: str, body: Iterable[str]) -> str:
    """The page, to be written as UTF-8. `body` is HTML of ours; its texts are escaped already."""
    return document(one_line(title), STYLE, body)


def text(words: str, longest: int = QUOTED) -> str:
    """Any text as one line of HTML: cleaned, bounded, escaped."""
    return escape(one_line(words, longest))


def table(caption: str, head: Iterable[str], rows: Iterable[Iterable[str]], numbers: int) -> str:
    """A table of texts, the first cell of a row being its name.

    All but the first `numbers` columns behind it hold text. It scrolls sideways where the page is
    too narrow, for the keyboard too.
    """

    def cells(row: Iterable[str], tag: str) -> str:
        return "".join(_cell(index, words, tag, numbers) for index, words in enumerate(row))

    body = "\n".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows)
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{text(caption)}">\n<table>\n'
        f"<thead><tr>{cells(head, 'th')}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>\n"
        "</div>"
    )


def _cell(index: int, words: str, tag: str, numbers: int) -> str:
    kind = ' class="number"' if 1 <= index <= numbers else ""
    if tag == "th":
        return f'<th scope="col"{kind}>{text(words)}</th>'
    if index == 0:
        return f'<th scope="row">{text(words)}</th>'
    return f"<td{kind}>{text(words)}</td>"
