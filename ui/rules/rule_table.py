"""The rules as a table: ticked where they are on, label and pattern written in place (F2)."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from corpora.rules.rule import Rule, checked, typed
from corpora.rules.splices import difference, places
from corpora.rules.token_patterns import needs_pipeline
from ui import phrases, swatch
from ui.index import NOWHERE, Index

LABEL, PATTERN, NOTE, HERE, SAMPLE = range(5)
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RuleTable(QAbstractTableModel):
    """One row a rule. It changes nothing itself: `write(number, column, text)` and
    `tick(number, on)` do."""

    def __init__(
        self,
        colour_of: Callable[[str], str],
        write: Callable[[int, int, str], bool],
        tick: Callable[[int, bool], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._colour_of, self._write, self._tick = colour_of, write, tick
        self.rules: tuple[Rule, ...] = ()
        self._shown: list[int] = []
        self._wanted = ""
        self._here: Mapping[int, int] = {}
        self._sample: Mapping[int, int] = {}

    def show(self, rules: tuple[Rule, ...]) -> bool:
        """Show other rules; figures come later. Whether rows may be others now: where a few rules
        of many were written anew, they are not."""
        changed = difference(self.rules, rules)
        rows = changed is None or bool(self._wanted) or any(s.gone != len(s.come) for s in changed)
        if rows:
            self.beginResetModel()
        self.rules, self._here, self._sample = rules, {}, {}
        if rows:
            self._filter()
            self.endResetModel()
        elif rules:
            self.dataChanged.emit(self.index(0, LABEL), self.index(len(rules) - 1, SAMPLE))
        return rows

    def narrow(self, wanted: str) -> None:
        """Show only the rules with these words in their label, pattern or id."""
        self.beginResetModel()
        self._wanted = wanted
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        words = self._wanted.casefold().split()
        if not words:
            self._shown = list(range(len(self.rules)))
            return
        self._shown = [
            number
            for number, rule in enumerate(self.rules)
            if _has(f"{rule.label} {rule.text} {rule.id}".casefold(), words)
        ]

    def show_figures(self, here: Mapping[int, int], sample: Mapping[int, int]) -> None:
        """Show how often each rule, by its number, is found."""
        self._here, self._sample = here, sample
        if self._shown:
            last = self.index(len(self._shown) - 1, SAMPLE)
            self.dataChanged.emit(self.index(0, HERE), last)

    def number(self, row: int) -> int:
        """The number of the rule in a row; -1 where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else -1

    def row_of(self, rule: Rule) -> int:
        """The row of a rule; -1 where it is not shown."""
        number = places(self.rules, [rule]).get(rule.key)
        return self._shown.index(number) if number in self._shown else -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else SAMPLE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.TextAlignmentRole and section in (HERE, SAMPLE):
            return RIGHT
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        names = self.tr("Label"), self.tr("Pattern"), "", self.tr("Here"), self.tr("In the sample")
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == LABEL:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() <= PATTERN else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        number = self.number(index.row())
        if number < 0:
            return None
        rule, column = self.rules[number], index.column()
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(number, column)
        if role == Role.ToolTipRole and column == PATTERN:
            return rule.text
        if role == Role.CheckStateRole and column == LABEL:
            return Qt.CheckState.Checked if rule.on else Qt.CheckState.Unchecked
        if role == Role.DecorationRole and column == LABEL:
            return swatch.icon(self._colour_of(rule.label))
        if role == Role.TextAlignmentRole and column in (HERE, SAMPLE):
            return RIGHT
        if role == Role.AccessibleTextRole:
            return self._said(number, column)
        return None

    def _text(self, number: int, column: int) -> str:
        rule = self.rules[number]
        if column in (LABEL, PATTERN):
            return rule.label if column == LABEL else rule.text
        if column == NOTE:
            return self._note(rule)
        figures = self._here if column == HERE else self._sample
        if not rule.on or needs_pipeline(rule.pattern):
            return "–"
        return phrases.number(figures.get(number, 0))

    def _note(self, rule: Rule) -> str:
        needed = ", ".join(needs_pipeline(rule.pattern))
        if needed:
            return self.tr("asks for %1").replace("%1", needed)
        return "" if rule.case else self.tr("any case")

    def _said(self, number: int, column: int) -> str:
        text = self._text(number, column)
        if column == LABEL:
            state = self.tr("on") if self.rules[number].on else self.tr("off")
            return f"{text}, {state}"
        title = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{title} {text}".strip()

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        number = self.number(index.row())
        if number < 0:
            return False
        if role == Role.CheckStateRole:
            return self._tick(number, Qt.CheckState(value) == Qt.CheckState.Checked)
        if role != Role.EditRole or str(value) == self._text(number, index.column()):
            return False
        return self._write(number, index.column(), str(value))


def rewritten(rule: Rule, column: int, text: str) -> Rule:
    """A rule of which the label or the pattern was written anew. Raises UserError."""
    if column == LABEL:
        return checked(rule._replace(label=text.strip()))
    if rule.is_phrase:
        return checked(rule._replace(pattern=text))
    [new] = typed(text, rule.label) or [checked(rule._replace(pattern=""))]
    return rule._replace(pattern=new.pattern)


def _has(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)
