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
    fields: list[list[str]] = field(default_factory=list)
    fault: tuple[int, str, str] | None = None


def sentences(reading: Reading, shape: Shape, dialect: Dialect) -> Iterator[Sentence | None]:
    """Each sentence of the file, and None for each mark of a new document."""
    left_out = _LeftOut(reading)
    rows = _Rows()
    for number, line in reading.lines():
        mark = line.startswith(BREAK)
        if not mark and not is_blank(line):
            _add(rows, number, line, shape, left_out)
            continue
        if whole := _whole(rows, reading, shape, dialect):
            yield whole
        if rows.line:
            rows = _Rows()
        if mark:
            yield None
    if whole := _whole(rows, reading, shape, dialect):
        yield whole
    left_out.tell()


def _add(rows: _Rows, number: int, line: str, shape: Shape, left_out: "_LeftOut") -> None:
    fields = shape.fields(line)
    if len(fields) == shape.columns:
        if not fields[shape.word].strip():
            left_out.add("wordless row", number)
        else:
            rows.line = rows.line or number
            rows.fields.append(fields)
    elif line.startswith("#") and not rows.line:
        left_out.add("comment", number)
    elif not rows.fault:
        columns = counted(len(fields), "column")
        message = f"has {columns} where the file has {shape.columns}; its sentence was left out"
        rows.line = rows.line or number
        rows.fault = (number, message, line)


def _whole(rows: _Rows, reading: Reading, shape: Shape, dialect: Dialect) -> Sentence | None:
    """The sentence of these rows; None where there is none, or it was refused."""
    if rows.fault:
        reading.refuse(*rows.fault)
        return None
    if not rows.fields:
        return None
    words = [fields[shape.word].strip() for fields in rows.fields]
    layers = [[fields[column].strip() for fields in rows.fields] for column in shape.tags]
    try:
        return dialect.sentence(rows.line, words, layers)
    except UserError as error:
        message = f"its sentence has an impossible label and was left out. {error}"
        reading.refuse(rows.line, message, " ".join(words))
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
            self.reading.lose(first, f"{counted(lines, what)} left out, here the first")
