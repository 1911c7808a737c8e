"""Rows of a damaged project, made to make sense or left out."""

import json
from collections.abc import Callable
from typing import Any

from corpora.document import PARTS, STATES, Document, Range
from corpora.errors import UserError
from corpora.labels import check_name
from corpora.snapshot import assign_part
from corpora.store import marks
from corpora.store.codec import pack, unpack
from corpora.tokens import complete

Row = dict[str, Any]

# What is left when all rows have come: what stands on rows that did not come goes, and imports
# that did not come are made, for their documents did.
CLOSING = (
    "INSERT INTO imports (number, source, status, beat)"
    " SELECT DISTINCT \"import\", 'rescue', 'visible', 0 FROM documents"
    ' WHERE "import" NOT IN (SELECT number FROM imports)',
    *(
        f"DELETE FROM {table} WHERE doc NOT IN (SELECT key FROM documents)"
        for table in (
            *("annotations", "rejections", "category_rejections", "flags", "removed"),
            *("proposals", "category_proposals"),
        )
    ),
    "INSERT OR IGNORE INTO settings VALUES ('seed', '0')",
    # What is kept for lists follows from the rest.
    'INSERT INTO tallies SELECT "import", label, count(*)'
    ' FROM annotations JOIN documents ON "key" = doc'
    ' WHERE doc NOT IN (SELECT doc FROM removed) GROUP BY "import", label',
    "INSERT INTO marks SELECT DISTINCT 'label', label, doc, 0 FROM annotations",
    "INSERT INTO marks SELECT 'who', name, doc, sum(how) FROM ("
    f" SELECT DISTINCT who AS name, doc, {marks.PERSON} AS how FROM change_items"
    " JOIN changes ON number = change WHERE doc IS NOT NULL"
    f" UNION ALL SELECT DISTINCT source, doc, {marks.SOURCE} FROM annotations WHERE source <> ''"
    f" UNION ALL SELECT DISTINCT source, doc, {marks.PROPOSER} FROM proposals"
    ") GROUP BY name, doc",
)


class Fitting:
    """Looks at one row after another, in the order of the tables. `unfit` counts what was left
    out or made to fit."""

    def __init__(self) -> None:
        self.unfit = 0
        self._lengths: dict[int, int] = {}  # of the documents' texts, by key
        self._changes: set[int] = set()

    def row(self, table: str, row: Row) -> Row | None:
        """The row as it can be stored; None where it makes no sense."""
        try:
            fitted = _FIT[table](self, row)
        except (ValueError, TypeError, KeyError, OverflowError, AttributeError, UserError):
            fitted = None
        self.unfit += fitted is None
        return fitted

    def _setting(self, row: Row) -> Row | None:
        if row["name"] == "seed":
            int(row["value"])
        return row

    def _import(self, row: Row) -> Row | None:
        known = row["status"] in ("pending", "visible", "hidden")
        return {**row, "beat": float(row["beat"])} if known and row["number"] > 0 else None

    def _document(self, row: Row) -> Row | None:
        if not isinstance(row["text"], str) or not isinstance(row["id"], str) or not row["id"]:
            return None
        row = {**row, **_tokens(row), **_notes(row), "import": int(row["import"])}
        if row["state"] not in STATES:
            row["state"] = "open"
        if row["part"] not in PARTS:
            row["part"] = assign_part(row["id"], 0)
        row["category"] = row["category"] if isinstance(row["category"], str) else None
        for name, kind in (("title", str), ("lang", str)):
            row[name] = kind(row[name])
        self._lengths[row["key"]] = len(row["text"])
        return row

    def _label(self, row: Row) -> Row | None:
        check_name(row["name"])
        fits = all(isinstance(row[name], str) for name in ("colour", "key", "guideline"))
        return {**row, "position": int(row["position"])} if fits else None

    def _mapped(self, row: Row) -> Row | None:
        check_name(row["name"])
        return row if row["label"] is None or check_name(row["label"]) else None

    def _change(self, row: Row) -> Row | None:
        if row["kind"] not in ("do", "undo", "redo") or not isinstance(row["number"], int):
            return None
        self._changes.add(row["number"])
        return {**row, "time": float(row["time"])}

    def _item(self, row: Row) -> Row | None:
        if row["change"] not in self._changes or row["sign"] not in (-1, 1):
            return None
        if row["kind"] == "proposed":
            float(row["value"])
        if row["kind"] in ("annotated", "rejected", "proposed"):
            return self._span(row)
        if row["doc"] is not None and row["doc"] not in self._lengths:
            return None
        if row["kind"] in ("labelled", "mapped"):
            json.loads(row["value"])
        return row if isinstance(row["value"], str) else None

    def _span(self, row: Row) -> Row | None:
        """A span on a document that came, within its text."""
        length = self._lengths.get(row["doc"], -1)
        fits = 0 <= row["start"] < row["end"] <= length and isinstance(row["source"], str)
        if fits and row["score"] is not None:
            float(row["score"])
        check_name(row["label"])
        return row if fits else None

    def _category(self, row: Row) -> Row | None:
        """A category that a machine suggests for a document that came."""
        check_name(row["category"])
        if row["score"] is not None:
            float(row["score"])
        known = row["doc"] in self._lengths and isinstance(row["source"], str)
        time = {"time": float(row["time"])} if "time" in row else {}
        return {**row, **time} if known else None

    def _flag(self, row: Row) -> Row | None:
        return row if row["doc"] in self._lengths else None


def _tokens(row: Row) -> Row:
    """The document's tokens and sentences; made anew where they are not its text's."""
    with_tokens = Document(row["id"], row["text"], lang=str(row["lang"]))
    try:
        tokens, sentences = unpack(row["tokens"]), unpack(row["sentences"])
        if _fit(tokens, len(row["text"])) and _fit(sentences, len(tokens)):
            return {"token_count": len(tokens)}
    except (ValueError, TypeError):
        pass
    made = complete(with_tokens)
    packed = {"tokens": pack(made.tokens), "sentences": pack(made.sentences)}
    return {**packed, "token_count": len(made.tokens)}


def _fit(ranges: tuple[Range, ...], end: int) -> bool:
    ordered = all(start < stop for start, stop in ranges)
    return ordered and (not ranges or ranges[-1].end <= end)


def _notes(row: Row) -> Row:
    """The document's metadata and what its import brought; nothing where they cannot be read."""
    nothing = json.dumps({"state": "open", "category": None, "spans": []})
    return {
        "meta": row["meta"] if _is_json(row["meta"]) else "{}",
        "origin": row["origin"] if _is_json(row["origin"], "spans") else nothing,
    }


def _is_json(text: Any, *names: str) -> bool:
    try:
        value = json.loads(text)
    except (ValueError, TypeError):
        return False
    if not isinstance(value, dict) or any(name not in value for name in names):
        return False
    return all(isinstance(span, list) and len(span) == 5 for span in value.get("spans") or ())


_FIT: dict[str, Callable[[Fitting, Row], Row | None]] = {
    "settings": Fitting._setting,
    "imports": Fitting._import,
    "documents": Fitting._document,
    "labels": Fitting._label,
    "label_map": Fitting._mapped,
    "changes": Fitting._change,
    "change_items": Fitting._item,
    "annotations": Fitting._span,
    "rejections": Fitting._span,
    "proposals": Fitting._span,
    "category_proposals": Fitting._category,
    "category_rejections": Fitting._category,
    "flags": Fitting._flag,
    "removed": Fitting._flag,
}
