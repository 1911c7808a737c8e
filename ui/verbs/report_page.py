"""A report as one HTML page: notes, figures and tables, that opens anywhere and fetches nothing."""

from collections.abc import Iterable
from html import escape

from ui.verbs.figures import joined
from ui.verbs.tabular import ScoreTable

STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.3rem; overflow-wrap: anywhere; } h2 { font-size: 1.05rem; margin-top: 2rem; }
div { overflow-x: auto; } figure { margin: 1.5rem 0; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
td, th { padding: .15rem .7rem; text-align: right; border-bottom: 1px solid #8884; }
td:first-child, th:first-child { text-align: left; }
svg { font: 12px system-ui, sans-serif; fill: currentColor; }
.grid { stroke: #8884; fill: none; } .even { stroke: currentColor; stroke-dasharray: 4 4;
  stroke-opacity: .5; fill: none; } .curve { stroke-width: 2; fill: none; }
.curve0 { stroke: #4878a8; } .curve1 { stroke: #c46a28; stroke-dasharray: 7 3; }
.dot0 { fill: #4878a8; } .dot1 { fill: #c46a28; }
.bar { fill: #4878a8; } .whisker { stroke: currentColor; stroke-width: 1.5; fill: none; }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>{style}</style></head><body>
<h1>{title}</h1>
{body}
</body></html>
"""


def page(
    title: str,
    notes: Iterable[str],
    figures: Iterable[tuple[str, str]],
    made: Iterable[ScoreTable],
) -> str:
    """The page. figures: titles and SVG."""
    told = "".join(f"<p>{escape(note)}</p>" for note in notes if note)
    body = "\n".join((told, joined(figures), *map(_table, made)))
    return PAGE.format(title=escape(title), style=STYLE, body=body)


def _table(made: ScoreTable) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in made.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in made.rows
    )
    title = escape(made.title or "Overall")
    return f"<h2>{title}</h2><div><table><tr>{head}</tr>{rows}</table></div>"
