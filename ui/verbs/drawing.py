"""Matplotlib's figures as SVG that stands in a page, with the page's colours and fonts.

Text stays text (`svg.fonttype: none`): the reader's fonts draw it, so that a label of any script
is whole, can be found and copied, and follows the page's colours; as paths it would have boxes
where matplotlib's own font lacks a character.
"""

import re
import warnings
from collections.abc import Callable
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING
from unicodedata import east_asian_width
from xml.etree import ElementTree

from ui.verbs.report_style import PAINTS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK, MUTED, LINE, FIRST, SECOND = (
    PAINTS[name].light for name in ("ink", "muted", "line", "first", "second")
)
TEXT_SIZE = 12  # pixels, as all sizes here: a figure has 72 dots an inch, so a point is a dot
LOOK = {
    "svg.fonttype": "none",
    "text.parse_math": False,  # a label may have dollars
    "font.size": TEXT_SIZE,
    "text.color": INK,
    "axes.labelcolor": MUTED,
    "xtick.labelcolor": MUTED,
    "ytick.labelcolor": INK,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "xtick.major.pad": 6,  # else the two noughts of a corner touch
    "ytick.major.pad": 6,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.spines.bottom": False,
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "grid.color": LINE,
    "axes.axisbelow": True,
    "legend.frameon": False,
}
# It measures text with a font of its own, which lacks most scripts; the page's fonts draw it.
UNMEASURED = (r"Glyph \d+ ", "Matplotlib currently does not support ")
# What no XML may hold (https://www.w3.org/TR/xml/#charsets).
NOT_WRITTEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a style must not fix, for the page decides it.
OF_THE_PAGE = re.compile(r"font-family: [^;]*(; )?")
NAMES = {paint.light: f"var(--{name}, {paint.light})" for name, paint in PAINTS.items()}


def svg(
    draw: Callable[["Figure"], None], *, width: float, height: float, title: str, told: str
) -> str:
    """What `draw` puts on an empty figure of this size, as an `<svg>` without anything from
    outside. The same drawing gives the same bytes.

    told: the figure in words, for those who do not see it.
    """
    from matplotlib import style
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    out, title = StringIO(), written(title)
    # The person's own matplotlib settings are set aside, and are as they were afterwards.
    look = {**LOOK, "svg.hashsalt": title}
    with style.context(["default", look]), warnings.catch_warnings():
        for message in UNMEASURED:
            warnings.filterwarnings("ignore", message, UserWarning)
        figure = Figure(figsize=(width / 72, height / 72), dpi=72)
        canvas = FigureCanvasSVG(figure)
        draw(figure)
        canvas.print_figure(out, format="svg", metadata={"Date": None})
    return _for_a_page(out.getvalue(), title, written(told))


def _for_a_page(drawn: str, title: str, told: str) -> str:
    """The drawing without what is matplotlib's own: its metadata, its style for all of the page,
    its prefixes, names that nothing refers to."""
    root = ElementTree.fromstring(drawn)
    marked = {word for node in root.iter() for word in re.findall(r"#(\w+)", _links(node))}
    for node in root.iter():
        _clean(node, marked)
    size = root.get("viewBox", "").split()[2:]
    name = f"f{sha256(title.encode()).hexdigest()[:10]}"
    root.attrib = {
        "xmlns": "http://www.w3.org/2000/svg",
        "role": "img",
        "aria-labelledby": f"{name}t",
        "aria-describedby": f"{name}d",
        **dict(zip(("width", "height"), size, strict=True)),
        "viewBox": root.get("viewBox", ""),
        "stroke-linejoin": "round",
        "fill": "currentColor",
    }
    for at, (tag, end, text) in enumerate((("title", "t", title), ("desc", "d", told))):
        node = ElementTree.Element(tag, {"id": name + end})
        node.text = text
        root.insert(at, node)
    return ElementTree.tostring(root, encoding="unicode")


def _links(node: ElementTree.Element) -> str:
    return " ".join(v for key, v in node.items() if key.endswith("href") or v.startswith("url(#"))


def _clean(node: ElementTree.Element, marked: set[str]) -> None:
    node.tag, node.tail = _bare(node.tag), None
    if node.tag != "text":
        node.text = None
    for child in [child for child in node if _bare(child.tag) in ("metadata", "style")]:
        node.remove(child)
    node.attrib = {_bare(key): value for key, value in node.items()}
    if node.get("id") not in marked:
        node.attrib.pop("id", None)
    if "style" in node.attrib:
        node.set("style", _in_page_colours(OF_THE_PAGE.sub("", node.attrib["style"])))


def _in_page_colours(css: str) -> str:
    return re.sub("#[0-9a-f]{6}", lambda found: NAMES.get(found[0], found[0]), css)


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def across(text: str) -> int:
    """How wide a text is, in columns: letters of Chinese, Japanese and Korean take two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def written(text: str) -> str:
    """A text on one line, of what XML may hold alone."""
    return NOT_WRITTEN.sub("\ufffd", " ".join(text.split()))


def short(text: str, most: int) -> str:
    """A name on one line, cut to so many columns."""
    text = written(text)
    if across(text) <= most:
        return text
    while across(text) > most - 1:
        text = text[:-1]
    return f"{text}…"
