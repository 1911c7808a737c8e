"""The column of paragraphs: which are laid out, how high each is, and where.

Only what was visible is laid out; the heights of the others are estimates. Places are in
device-independent pixels from the top of the column.
"""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable

from corpora.document import Span
from ui.annotate.heights import Heights
from ui.annotate.laid import Laid, Page
from ui.annotate.layout import estimate, lay_out
from ui.annotate.paragraphs import Paragraph, paragraphs

# Laid-out paragraphs that are kept; the one least recently used goes first.
KEPT = 400


class Flow:
    """The paragraphs of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.paragraphs: list[Paragraph] = paragraphs(page.doc)
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._known: set[int] = set()
        self.heights = Heights()
        self.corrections = 0  # how often a height was put right
        self._measure()

    def _measure(self) -> None:
        self._laid.clear()
        self._known.clear()
        self.heights = Heights([estimate(self.page, one) for one in self.paragraphs])

    def restyle(self, page: Page) -> None:
        """The same text, otherwise laid out: another width, zoom or theme."""
        self.page = page
        self._measure()

    def change(self, page: Page, spans: Iterable[Span]) -> list[int]:
        """The same text with other spans: forget the layouts that `spans` touch, and name those
        that were there."""
        self.page = page
        touched: set[int] = set()
        for span in spans:
            touched.update(
                range(self.index(span.start), self.index(max(span.start, span.end - 1)) + 1)
            )
        known = sorted(touched & self._known)
        self._known -= touched
        for index in touched:
            self._laid.pop(index, None)
        return known

    def index(self, point: int) -> int:
        """The paragraph in which a code point of the document is."""
        return max(0, bisect_right(self._starts, point) - 1)

    def known(self, index: int) -> bool:
        """Whether the height of a paragraph was measured, not estimated."""
        return index in self._known

    def laid(self, index: int) -> Laid:
        """A paragraph's layout; its height is corrected where it was an estimate."""
        found = self._laid.get(index)
        if found is None:
            found = self._laid[index] = lay_out(self.page, self.paragraphs[index])
            if self.heights[index] != int(found.height):
                self.heights[index] = int(found.height)
                self.corrections += 1
            self._known.add(index)
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        self._laid.move_to_end(index)
        return found

    def top(self, index: int) -> int:
        return self.heights.before(index)

    @property
    def height(self) -> int:
        return self.heights.total

    def at(self, y: float) -> int:
        """The paragraph at a height."""
        return max(0, self.heights.at(max(0, int(y))))
