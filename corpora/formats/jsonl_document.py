"""One JSON Lines object as a document: Tagwright's own fields, Prodigy's and doccano's."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from corpora.document import PARTS, STATES, Document, Span, State, sort_spans
from corpora.formats import jsonl_fields as fields
from corpora.formats.jsonl_fields import LineError, is_triple
from corpora.formats.reading import Reading
from corpora.formats.report import counted
from corpora.tokens import tokenize

OURS = frozenset(
    "id text lang tokens sents spans proposals category category_proposals state part meta".split()  # noqa: SIM905 - twelve words fit one line
)


@dataclass(frozen=True, slots=True)
class Told:
    """Says of one line what was mended."""

    reading: Reading
    line: int

    def __call__(self, message: str) -> None:
        self.reading.mend(self.line, message)


def document(raw: dict[str, Any], told: Told, fallback_id: str, lang: str) -> Document:
    """The document of a line. Raises LineError where the line contradicts itself or the format."""
    text = raw.get("text")
    if not isinstance(text, str):
        raise LineError(_no_text(raw))
    raw = _other_shapes(raw, told)
    if related := raw.get("relations"):
        many = counted(len(related) if isinstance(related, list) else 1, "relation")
        told(f"{many} kept in its metadata")
    raw_tokens = fields.objects(raw, "tokens")
    spans = fields.spans(fields.objects(raw, "spans"), text, raw_tokens)
    proposals = fields.spans(fields.objects(raw, "proposals"), text, raw_tokens)
    doc = Document(
        id=fields.name(raw, "id") or fallback_id,
        text=text,
        lang=fields.name(raw, "lang") or lang,
        tokens=fields.tokens(raw_tokens, text, told),
        spans=_unique(spans, told),
        proposals=_unique(proposals, told, by_source=True),
        category=fields.name(raw, "category"),
        state=_state(raw),
        part=fields.choice(raw, "part", PARTS),
        meta=_meta(raw),
        category_proposals=fields.categories(fields.objects(raw, "category_proposals")),
    )
    return _with_sentences(doc, fields.objects(raw, "sents"), told)


def _no_text(raw: dict[str, Any]) -> str:
    """What a line without a text is instead, as far as it can be told."""
    if "pattern" in raw:
        return "is a pattern for finding words, not a text; name the file that has the texts"
    for key in ("image", "audio", "video", "html"):
        if isinstance(raw.get(key), str):
            return f'is a task on {key}, without a "text"; only texts can be read'
    return 'has no "text"; each line needs one, a string'


def _state(raw: dict[str, Any]) -> State | None:
    """As the line says; where it does not, a line with spans was looked at by someone."""
    if "state" in raw:
        said: State | None = fields.choice(raw, "state", STATES)
        return said
    return "reviewed" if raw.get("spans") is not None else None


def _with_sentences(doc: Document, raw: list[dict[str, Any]], told: Told) -> Document:
    if not raw:
        return doc
    tokens = doc.tokens or tokenize(doc.text, doc.lang)
    return doc.replace(tokens=tokens, sentences=fields.sentences(raw, tokens, told))


def _unique(spans: Iterable[Span], told: Told, *, by_source: bool = False) -> tuple[Span, ...]:
    """Sorted, each label on a range once (for each source, where wished)."""
    given = list(spans)
    kept: dict[object, Span] = {}
    for span in given:
        kept.setdefault(span.full_key if by_source else span.key, span)
    if len(kept) < len(given):
        twice = counted(len(given) - len(kept), "span")
        told(f"{twice} stood there again; one of each was kept")
    return sort_spans(kept.values())


def _meta(raw: dict[str, Any]) -> dict[str, Any]:
    """The metadata, with all keys that the format does not know and all that spans held."""
    meta = _own_meta(raw)
    for key in raw.keys() - OURS:
        meta[_free(key, meta)] = raw[key]
    for key in ("spans", "proposals"):
        more = [span for span in raw.get(key) or () if not span.keys() <= fields.SPAN_KEYS]
        if more:
            meta[_free(key, meta)] = more
    return meta


def _own_meta(raw: dict[str, Any]) -> dict[str, Any]:
    own = raw.get("meta")
    return dict(own) if isinstance(own, dict) else {} if own is None else {"meta": own}


def _free(key: str, meta: dict[str, Any]) -> str:
    while key in meta:
        key = f"_{key}"
    return key


def _other_shapes(raw: dict[str, Any], told: Told) -> dict[str, Any]:
    """The line with Prodigy's answers and doccano's labels in the fields they mean."""
    raw = _with_likely(raw, told)
    answer = raw.get("answer")
    if answer in ("reject", "ignore"):
        return _unanswered(raw, answer, told)
    for key in ("label", "labels", "accept"):
        value = raw.get(key)
        if isinstance(value, list) and value and all(map(is_triple, value)):
            if "spans" not in raw:
                raw = _without(raw, key) | {"spans": [_triple(item) for item in value]}
        elif isinstance(value, str) or (isinstance(value, list) and _is_one_name(value)):
            if raw.get("category") is None:
                category = value if isinstance(value, str) else value[0]
                raw = _without(raw, key) | {"category": category}
        elif isinstance(value, list) and value:
            told(f"a document has one category; its {key!r} were kept in its metadata")
    return raw


def _with_likely(raw: dict[str, Any], told: Told) -> dict[str, Any]:
    """The line with the one category that spaCy's `cats`, scores by name, hold to be likely."""
    cats = raw.get("cats")
    if not isinstance(cats, dict) or raw.get("category") is not None:
        return raw
    likely = [
        name for name, score in cats.items() if isinstance(score, int | float) and score > 0.5
    ]
    if len(likely) > 1:
        told("a document has one category; its 'cats' were kept in its metadata")
    return raw | {"category": likely[0]} if len(likely) == 1 else raw


def _unanswered(raw: dict[str, Any], answer: str, told: Told) -> dict[str, Any]:
    """A line whose labels its annotator did not confirm: they are metadata, not annotations."""
    if raw.get("spans") or raw.get("label"):
        told(f"was answered {answer!r}; its labels were kept in its metadata, not as annotations")
    meta = _own_meta(raw)
    if raw.get("spans"):
        meta[_free("spans", meta)] = raw["spans"]
    return _without(raw, "spans") | {"meta": meta}


def _without(raw: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if name != key}


def _triple(item: list[Any]) -> dict[str, Any]:
    return dict(zip(("start", "end", "label"), item, strict=True))


def _is_one_name(value: list[Any]) -> bool:
    return len(value) == 1 and isinstance(value[0], str)
