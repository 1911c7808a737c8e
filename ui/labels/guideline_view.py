"""A guideline to read: rules as they are written, examples with their spans tinted."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QSizePolicy

from corpora.direction import backward
from corpora.guidelines import Paragraph, read
from corpora.labels import Label
from ui import theme

SIGNS = {"rule": "", "right": "✓ ", "wrong": "✗ "}


class GuidelineView(QLabel):
    """Shows the guideline of a label; what stands in it is never read as markup."""

    def __init__(self) -> None:
        super().__init__()
        self._label: Label | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        theme.notifier().changed.connect(self._draw)

    def show_label(self, label: Label | None) -> None:
        """Show the guideline of a label, or that it has none."""
        if label != self._label or label is None:
            self._label = label
            self._draw()

    def _draw(self) -> None:
        label = self._label
        paragraphs = read(label.guideline) if label else []
        if label is None or not paragraphs:
            self.setText(f"<p>{escape(self.tr('No guideline yet.'))}</p>" if label else "")
        else:
            self.setText("".join(self._html(one, label) for one in paragraphs))
        self.setAccessibleName("\n".join(self._said(one) for one in paragraphs))

    def _html(self, paragraph: Paragraph, label: Label) -> str:
        look = theme.current()
        tint = look.tint(label.colour)
        mark = f"background-color: {tint.background}; color: {look.text};"
        body = "".join(
            f'<span style="{mark}">&nbsp;{escape(part)}&nbsp;</span>' if is_span else escape(part)
            for part, is_span in paragraph.parts
        )
        if paragraph.kind == "rule":
            return f'<p style="margin: 0 0 6px 0;">{body}</p>'
        colour = look.good if paragraph.kind == "right" else look.bad
        sign = SIGNS[paragraph.kind]
        hang = round(self._bold().horizontalAdvance(sign))
        left, right = (0, hang) if backward(paragraph.text) else (hang, 0)
        margin = f"margin: 0 {right}px 4px {left}px; text-indent: -{hang}px;"
        style = f"{margin} color: {look.muted};"
        return f'<p style="{style}"><b style="color: {colour};">{sign}</b>{body}</p>'

    def _bold(self) -> QFontMetricsF:
        font = self.font()
        font.setBold(True)
        return QFontMetricsF(font)

    def _said(self, paragraph: Paragraph) -> str:
        kinds = {"rule": "", "right": self.tr("Right: "), "wrong": self.tr("Wrong: ")}
        return kinds[paragraph.kind] + paragraph.text
