"""A report as one HTML page: notes, figures and tables, that opens anywhere and fetches nothing."""

from collections.abc import Iterable, Sequence
from html import escape

from ui.verbs.report_style import STYLE
from ui.verbs.tabular import ScoreTable

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
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
    said = [" class='words'" if _says(made, at) else "" for at in range(len(made.columns))]
    head = _row("th", made.columns, said)
    rows = "".join(_row("td", row, said) for row in made.rows)
    title = escape(made.title or "Overall")
    return f"<h2>{title}</h2><div><table>{head}{rows}</table></div>"


def _row(tag: str, cells: Sequence[str], said: Sequence[str]) -> str:
    pairs = zip(cells, said, strict=True)
    return f"<tr>{''.join(f'<{tag}{how}>{escape(cell)}</{tag}>' for cell, how in pairs)}</tr>"


def _says(made: ScoreTable, column: int) -> bool:
    """Whether the column holds words: these begin at one line, figures end at one."""
    return any(letter.isalpha() for row in made.rows for letter in row[column])
