"""How a page of annotated texts looks, light and dark: its style sheet."""

from corpora.labels import COLOURS

# Paper and ink, light and dark.
LIGHT = ("#ffffff", "#1d2025")
DARK = ("#17191d", "#e8eaee")
# How much of a label's colour is in its ground.
SHARE = (0.22, 0.38)
# And in the line below them.
LINE = 0.65

_BASE = """\
:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1rem; font: 1.05rem/2.1 system-ui, sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; }
article { margin-bottom: 2.5rem; }
header { border-bottom: 1px solid; margin-bottom: .8rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
header p, footer { font-size: .85rem; margin: 0 auto; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { color: inherit; border-radius: .25em; padding: .12em .2em; border-bottom: 2px solid;
  box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark b { font-size: .68em; letter-spacing: .03em; margin-inline-start: .4em; }
mark.proposed { border-bottom-style: dashed; }
mark.goes-on { border-start-end-radius: 0; border-end-end-radius: 0; padding-inline-end: 0; }
.h1 { padding-bottom: .32em; } .h2 { padding-bottom: .52em; } .h3 { padding-bottom: .72em; }
.h4 { padding-bottom: .92em; } .h5 { padding-bottom: 1.12em; }
ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
"""


def grounds(share: float, paper: str) -> list[str]:
    """The ground of each label's annotations: so much of its colour on the paper."""
    return [_mixed(colour, paper, share) for colour in COLOURS]


def lines(ink: str) -> list[str]:
    """The line under each label's annotations: its colour, nearer to the ink."""
    return [_mixed(colour, ink, LINE) for colour in COLOURS]


def _mixed(colour: str, paper: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(paper), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _theme(paper: str, ink: str, share: float) -> str:
    both = zip(grounds(share, paper), lines(ink), strict=True)
    labels = [
        f".c{number} {{ background: {ground}; border-color: {line}; }}\n"
        for number, (ground, line) in enumerate(both)
    ]
    return f"body {{ background: {paper}; color: {ink}; }}\n{''.join(labels)}"


STYLE = (
    f"{_BASE}{_theme(*LIGHT, SHARE[0])}"
    f"@media (prefers-color-scheme: dark) {{\n{_theme(*DARK, SHARE[1])}}}\n"
)
