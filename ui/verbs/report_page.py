"""A report as one HTML page: notes, figures and tables, that opens anywhere and fetches nothing."""

from collections.abc import Iterable
from html import escape

from ui.verbs.report_style import STYLE
from ui.verbs.tabular import ScoreTable

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
    body = "\n".join((told, *(_figure(*one) for one in figures), *map(_table, made)))
    return PAGE.format(title=escape(title), style=STYLE, body=body)


def _figure(title: str, svg: str) -> str:
    return f"<figure><figcaption>{escape(title)}</figcaption>{svg}</figure>"


def _table(made: ScoreTable) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in made.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in made.rows
    )
    title = escape(made.title or "Overall")
    return f"<h2>{title}</h2><div><table><tr>{head}</tr>{rows}</table></div>"
