"""Tables with tabs: what `csv_table` does, written with tabs."""

from dataclasses import replace

from corpora.formats import csv_table
from corpora.formats.csv_table import read, sniff, write

__all__ = ["INFO", "read", "sniff", "write"]

INFO = replace(
    csv_table.INFO,
    name="tsv",
    title="Table with tabs: a token a row, or a text a row with its category",
    suffixes=(".tsv",),
)
