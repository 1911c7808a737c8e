"""The sentences of a CoNLL file, one after another; a sentence that is not whole is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from corpora.errors import UserError
from corpora.formats.conll_shape import BREAK, Shape, is_blank
from corpora.formats.iob import Dialect, Sentence
from corpora.formats.reading import Reading
from corpora.formats.report import counted


@dataclass(slots=True)
class _Rows:
    """The rows of one sentence as they come. fault: the first line that is wrong, and why."""

    line: int = 0
    words: list[str] = field(default_factory=list)
    layers: list[list[str]] = field(default_factory=list)
    fault: tuple[int, str, str] | None = None


def sentences(reading: Reading, shape: Shape, dialect: Dialect) -> Iterator[Sentence | None]:
    """Each sentence of the file, and None for each mark of a new document."""
    left_out = _LeftOut(reading)
    rows = _Rows()
    for number, line in reading.lines():
        mark = line.startswith(BREAK)
        if mark or is_blank(line):
            if whole := _whole(rows, reading, dialect):
                yield whole
            rows = _Rows()
            if mark:
                yield None
        else:
            _add(rows, number, line, shape, left_out)
    if whole := _whole(rows, reading, dialect):
        yield whole
    left_out.tell()


def _add(rows: _Rows, number: int, line: str, shape: Shape, left_out: "_LeftOut") -> None:
    fields = shape.fields(line)
    if len(fields) == shape.columns:
        word = fields[shape.word].strip()
        if not word:
            left_out.add("wordless row", number)
            return
        if not rows.words:
            rows.line, rows.layers = number, [[] for _ in shape.tags]
        rows.words.append(word)
        for layer, column in zip(rows.layers, shape.tags, strict=True):
            layer.append(fields[column].strip())
    elif line.startswith("#") and not rows.words:
        left_out.add("comment", number)
    elif not rows.fault:
        columns = counted(len(fields), "column")
        message = f"has {columns} where the file has {shape.columns}; its sentence was left out"
        rows.fault = (number, message, line)


def _whole(rows: _Rows, reading: Reading, dialect: Dialect) -> Sentence | None:
    if rows.fault:
        reading.refuse(*rows.fault)
        return None
    if not rows.words:
        return None
    try:
        return dialect.sentence(rows.line, rows.words, rows.layers)
    except UserError as error:
        message = f"its sentence has an impossible label and was left out. {error}"
        reading.refuse(rows.line, message, " ".join(rows.words))
        return None


@dataclass(slots=True)
class _LeftOut:
    """Lines that are no words: told at the end, each kind once, with its first line."""

    reading: Reading
    kinds: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, what: str, number: int) -> None:
        first, lines = self.kinds.get(what, (number, 0))
        self.kinds[what] = (first, lines + 1)

    def tell(self) -> None:
        for what, (first, lines) in self.kinds.items():
            self.reading.mend(first, f"{counted(lines, what)} left out, here the first")
