"""Parquet, in the shape that Hugging Face's `datasets` reads for token classification."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from corpora.document import Document
from corpora.errors import UserError
from corpora.formats.info import ASPECTS, FormatInfo, Option
from corpora.formats.iob import Dialect
from corpora.formats.jsonl_fields import LineError
from corpora.formats.parquet_columns import Columns, columns
from corpora.formats.parquet_rows import document
from corpora.formats.parquet_schema import Numbered, metadata, row, schema
from corpora.formats.reading import Reading
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="parquet",
    title="Parquet, as Hugging Face datasets reads it",
    suffixes=(".parquet",),
    carries=frozenset(ASPECTS) - {"category proposals"},
    magic=(b"PAR1",),
    options=(
        Option("column", "the column of labels; by default ner_tags, tags, labels or the like"),
        Option("names", "of labels that are numbers, where the file has none: O,B-PER,I-PER"),
    ),
)
BATCH = 256


def sniff(_head: str) -> bool:
    """It is no text: it is recognised by its first bytes."""
    return False


def read(
    reading: Reading, *, column: str | None = None, names: str | None = None
) -> Iterator[Document]:
    """A document for each row. Raises FormatError where the file or its columns cannot be read."""
    number, dialect = 0, Dialect()
    for each, found in _rows(reading, column, names):
        number += 1
        told = _Told(reading, number)
        try:
            doc = document(each, found, dialect, f"{reading.name}-{number}", reading.lang, told)
        except LineError as error:
            reading.refuse(0, f"row {number} of the file {error}")
            continue
        if taken := reading.take(doc, 0):
            yield taken
    dialect.tell(reading)


class _Told:
    """Says of one row what was mended."""

    def __init__(self, reading: Reading, row: int) -> None:
        self.reading, self.row = reading, row

    def __call__(self, message: str) -> None:
        self.reading.mend(0, f"row {self.row} of the file: {message}")


def _rows(
    reading: Reading, column: str | None, names: str | None
) -> Iterator[tuple[dict[str, Any], Columns]]:
    """Rows as objects, a batch in memory at a time. Where the file breaks, the rest is refused."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with reading.open() as raw:
        try:
            file = pq.ParquetFile(raw)
            found = columns(file.schema_arrow, column=column, names=names)
        except (pa.ArrowException, OSError, ValueError, UnicodeDecodeError) as error:
            message = "is not a Parquet file that can be read; write it anew"
            raise reading.error(message) from error
        except UserError as error:
            raise reading.error(str(error)) from error
        if found.left:
            reading.lose(0, f"the columns {', '.join(found.left)} hold bytes, and were not read")
        batches = file.iter_batches(batch_size=BATCH, columns=found.read)
        read = 0
        while True:
            try:
                rows = next(batches).to_pylist()
            except StopIteration:
                return
            except (pa.ArrowException, OSError, ValueError, OverflowError):
                reading.refuse(0, f"cannot be read after row {read}; the rest was left out")
                return
            read += len(rows)
            for each in rows:
                yield each, found


def write(docs: Iterable[Document], path: Path, _: Writing) -> None:
    """id, tokens and ner_tags, and in further columns all else that a document holds."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    tags, categories = Numbered({"O": 0}), Numbered()
    # Its own copy of the schema would hide the labels' names, which are known at the end only.
    with pq.ParquetWriter(path, schema(), store_schema=False) as file:
        docs = iter(docs)
        while some := [row(doc, tags, categories) for doc in islice(docs, BATCH * 16)]:
            file.write_batch(pa.RecordBatch.from_pylist(some, schema=schema()))
        file.add_key_value_metadata(metadata(tags, categories))
