"""The look of reports: the house's colours, light and dark, by names."""

from typing import NamedTuple


class Paint(NamedTuple):
    """One colour, `#rrggbb`, on a light page and on a dark one."""

    light: str
    dark: str


# As in the window, whose theme cannot be asked here: reports are made without Qt.
PAINTS = {
    "ground": Paint("#f7f7f5", "#17181b"),
    "ink": Paint("#1a1a1e", "#ececef"),
    "muted": Paint("#61616a", "#a2a2ab"),
    "line": Paint("#e3e3df", "#2f3036"),
    "first": Paint("#117733", "#41925c"),
    "second": Paint("#cc3311", "#d65c41"),
}


def _given(dark: bool) -> str:
    return " ".join(f"--{name}: {paint[dark]};" for name, paint in PAINTS.items())


STYLE = f"""
:root {{ color-scheme: light dark; {_given(dark=False)} }}
@media (prefers-color-scheme: dark) {{ :root {{ {_given(dark=True)} }} }}
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto;
  padding: 0 1rem; color: var(--ink); background: var(--ground); }}
p {{ max-width: 42rem; }}
h1 {{ font-size: 1.3rem; overflow-wrap: anywhere; }} h2 {{ font-size: 1.05rem; margin-top: 2rem; }}
div {{ overflow-x: auto; }} figure {{ margin: 1.5rem 0; overflow-x: auto; }}
figcaption {{ font-weight: 600; margin-bottom: .4rem; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
td, th {{ padding: .15rem .6rem; text-align: right; border-bottom: 1px solid var(--line); }}
td {{ white-space: nowrap; }} th {{ vertical-align: bottom; }}
td:first-child, th:first-child, .words {{ text-align: left; }}
td:first-child, th:first-child {{ padding-left: 0; }}
/* On a phone a figure is made smaller, as far as its words can still be read. */
svg {{ display: block; max-width: max(100%, 22rem); height: auto; }}
svg text {{ font-family: system-ui, sans-serif; font-variant-numeric: tabular-nums; }}
"""
