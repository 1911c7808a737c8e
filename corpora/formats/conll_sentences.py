"""The sentences of a CoNLL file, one after another; a sentence that is not whole is refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from corpora.errors import UserError
from corpora.formats import brackets
from corpora.formats.conll_marks import comment, is_end, is_header, is_mark, named
from corpora.formats.conll_shape import Shape, is_blank
from corpora.formats.iob import Dialect, Sentence
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.formats.tally import Tally
from corpora.labels import check_name

# How a line begins that may be the mark of a document.
_MARKS = frozenset("-#0123456789")


@dataclass(slots=True)
class _Rows:
    """The rows of one sentence as they come. fault: the first line that is wrong, and why."""

    line: int = 0
    fields: list[list[str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    fault: tuple[int, str, str] | None = None


def sentences(reading: Reading, shape: Shape, dialect: Dialect) -> Iterator[Sentence | None]:
    """Each sentence of the file, and None for each mark of a new document."""
    tally, rows, name = Tally(), _Rows(), ""
    add = _add_items if shape.inline else _add
    for number, line in reading.lines():
        # A look at one character spares most lines the rest.
        first = line[:1]
        blank = (first.isspace() or first in "\ufeff") and is_blank(line)
        mark = first in _MARKS and not blank and is_mark(line)
        if not blank and not mark:
            add(rows, number, line, shape, tally)
            if not shape.inline:
                continue
        if whole := _whole(rows, reading, shape, dialect, name):
            yield whole
            name = ""
        if rows.line:
            rows = _Rows()
        if mark:
            name = named(line)
            yield None
    if whole := _whole(rows, reading, shape, dialect, name):
        yield whole
    tally.tell(reading)


def _add_items(rows: _Rows, number: int, line: str, shape: Shape, _tally: Tally) -> None:
    """A line that is a sentence: `Anna|B-PER went|O`."""
    rows.line = number
    rows.fields = [item.split(shape.inline) for item in line.split()]
    if not all(fields[0] and len(fields) == shape.columns for fields in rows.fields):
        message = f"has not {shape.columns} parts in each of its words; it was left out"
        rows.fault = (number, message, line)


def _add(rows: _Rows, number: int, line: str, shape: Shape, tally: Tally) -> None:
    fields = shape.fields(line)
    if line[0] == "#" and not rows.line and shape.is_comment(fields):
        if not is_end(line):
            rows.comments.append(comment(line))
            tally.add("comment", "kept in the metadata", number)
        return
    if len(fields) == shape.columns:
        if number == 1 and is_header(fields):
            tally.add("line", "that names the columns left out", number)
        elif fields[shape.word].strip():
            rows.line = rows.line or number
            rows.fields.append(fields)
        else:
            tally.add("wordless row", "left out", number)
    elif shape.least <= len(fields) and fields[shape.word].strip():
        tally.add("row", f"with other than {shape.columns} columns", number)
        rows.line = rows.line or number
        rows.fields.append([*fields, *["O"] * shape.columns][: shape.columns])
    elif not rows.fault:
        columns = counted(len(fields), "column")
        message = f"has {columns} where the file has {shape.columns}; its sentence was left out"
        rows.line = rows.line or number
        rows.fault = (number, message, line)


def _whole(
    rows: _Rows, reading: Reading, shape: Shape, dialect: Dialect, name: str
) -> Sentence | None:
    """The sentence of these rows; None where there is none, or it was refused."""
    if rows.fault:
        reading.refuse(*rows.fault)
        return None
    if not rows.fields:
        return None
    word = shape.word
    words = [fields[word].strip() for fields in rows.fields]
    layers = [[fields[column].strip() for fields in rows.fields] for column in shape.tags]
    try:
        if shape.brackets:
            spans = [span for cells in layers for span in brackets.ontonotes(cells)]
            found = Sentence(rows.line, words, spans, labelled=True)
            for span in spans:
                check_name(span.label)
        else:
            found = dialect.sentence(rows.line, words, layers)
    except UserError as error:
        message = f"its sentence has an impossible label and was left out. {error}"
        reading.refuse(rows.line, message, " ".join(words))
        return None
    if name or rows.comments:
        found = found._replace(name=name, comments=tuple(rows.comments))
    return found
