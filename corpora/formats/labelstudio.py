"""Label Studio's JSON: tasks with annotations (people's) and predictions (machines')."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from corpora.document import Document, Span, sort_spans
from corpora.formats import labelstudio_short
from corpora.formats.info import FormatInfo, Option
from corpora.formats.json_array import items
from corpora.formats.jsonl_fields import LineError, name
from corpora.formats.labelstudio_results import Results, labelled_words, results
from corpora.formats.reading import Reading
from corpora.formats.remade import lose_remade
from corpora.formats.report import counted
from corpora.formats.writing import Writing

INFO = FormatInfo(
    name="labelstudio",
    title="Label Studio's JSON: tasks with annotations and predictions",
    suffixes=(".json",),
    carries=frozenset(("id", "white space", "spans", "overlaps", "cuts", "proposals", "category")),
    state="reviewed",
    unit="item",
    options=(
        Option("field", "the key of the text in a task's data; by default the first that has one"),
    ),
)
# Where a task's text stands, first choice first.
TEXTS = ("text", "ner", "value", "content", "body", "document", "sentence", "html", "$undefined$")
MARKS = ('"annotations"', '"completions"', '"predictions"')


def sniff(head: str) -> bool:
    """Whether the file begins as JSON and speaks of tasks' data and annotations."""
    if head.lstrip()[:1] not in ("[", "{"):
        return False
    short = all(f'"{key}"' in head for key in labelstudio_short.MARKS)
    return short or ('"data"' in head and any(mark in head for mark in MARKS))


def read(reading: Reading, *, field: str | None = None) -> Iterator[Document]:
    """A document for each task. field: the key of the text in `data`; by default found out.

    Of several annotations the first that was not cancelled is taken. Raises FormatError where the
    file is not text.
    """
    for number, (line, task) in enumerate(items(reading), 1):
        try:
            doc = _document(task, reading, line, f"{reading.name}-{number}", field)
        except LineError as error:
            shown = json.dumps(task, ensure_ascii=False)
            reading.refuse(line, f"task {number} of the file {error}", shown)
            continue
        if taken := reading.take(doc, line):
            yield taken


def _document(task: Any, reading: Reading, line: int, fallback: str, key: str | None) -> Document:
    if labelstudio_short.is_short(task):
        task = labelstudio_short.in_full(task)
    if not isinstance(task, dict) or not isinstance(task.get("data"), dict):
        raise LineError('is no object with "data"')
    data, told = task["data"], lambda message: reading.mend(line, message)
    given, others = _annotation(task, told)
    text_key = key or _text_key(data, given)
    text = data.get(text_key)
    if not isinstance(text, str):
        keys = ", ".join(data) or "nothing"
        raise LineError(f'has no text among its data ({keys}); its key should be "text"')
    mine = results(given.get("result") if given else None, text, told)
    machines = [(each, _source(each)) for each in _dicts(task, "predictions")]
    proposed = [results(each.get("result"), text, told, source) for each, source in machines]
    meta = {key: value for key, value in data.items() if key != text_key}
    meta |= _kept("results", [mine, *proposed]) | ({"annotations": others} if others else {})
    return Document(
        id=name(task, "id") or fallback,
        text=text,
        lang=reading.lang,
        spans=_unique(mine.spans, told),
        proposals=_unique((span for each in proposed for span in each.spans), told),
        category=_category(mine, meta, told),
        state="reviewed" if given else None,
        meta=meta | ({"meta": task["meta"]} if task.get("meta") else {}),
    )


def _text_key(data: dict[str, Any], given: dict[str, Any] | None) -> str:
    """The key of the text: a usual one, else that of the text which holds the words labelled."""
    texts = {key: value for key, value in data.items() if isinstance(value, str)}
    words = labelled_words(given.get("result") if given else None)
    holding = (key for key, text in texts.items() if words and all(w in text for w in words))
    return next((key for key in TEXTS if key in texts), next(holding, ""))


def _annotation(task: dict[str, Any], told: Any) -> tuple[dict[str, Any] | None, list[Any]]:
    """The annotation to take, and those beside it, which are metadata."""
    found = _dicts(task, "annotations") or _dicts(task, "completions")
    done = [each for each in found if not each.get("was_cancelled")]
    if len(done) < len(found):
        skipped = counted(len(found) - len(done), "annotation")
        told(f"{skipped} had been cancelled; not taken, kept in its metadata")
    if len(done) > 1:
        told(f"was annotated {len(done)} times; the first was taken, all others are metadata")
    chosen = next((each for each in done if each.get("ground_truth")), done[0] if done else None)
    return chosen, [each for each in found if each is not chosen]


def _dicts(task: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    value = task.get(key)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _source(prediction: Mapping[str, Any]) -> str:
    return str(prediction.get("model_version") or "prediction")


def _kept(key: str, found: list[Results]) -> dict[str, Any]:
    kept = [item for each in found for item in each.kept]
    return {key: kept} if kept else {}


def _category(found: Results, meta: dict[str, Any], told: Any) -> str | None:
    if len(found.choices) > 1:
        told("a document has one category; its choices were kept in its metadata")
        meta["choices"] = found.choices
        return None
    return found.choices[0] if found.choices else None


def _unique(spans: Iterable[Span], told: Any) -> tuple[Span, ...]:
    given = list(spans)
    kept: dict[object, Span] = {}
    for span in given:
        kept.setdefault(span.full_key, span)
    if len(kept) < len(given):
        twice = counted(len(given) - len(kept), "span")
        told(f"{twice} stood there again; one of each was kept")
    return sort_spans(kept.values())


def write(docs: Iterable[Document], path: Path, writing: Writing) -> None:
    """A list of tasks; regions in a control named `label`, choices in one named `category`."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number, doc in enumerate(docs):
            lose_remade(doc, writing)
            file.write(",\n" if number else "[\n")
            file.write(json.dumps(_task(doc, writing), ensure_ascii=False))
        file.write("\n]\n")


def _task(doc: Document, writing: Writing) -> dict[str, Any]:
    done = [_region(doc, span) for span in doc.spans]
    if doc.category:
        choice = {"type": "choices", "from_name": "category", "to_name": "text"}
        done.append(choice | {"value": {"choices": [doc.category]}})
    annotations = [] if not done and doc.state != "reviewed" else [{"result": done}]
    ordered = sorted(doc.proposals, key=lambda span: span.source)
    predictions = [
        {"model_version": source, "result": [_region(doc, span) for span in spans]}
        for source, spans in groupby(ordered, key=lambda span: span.source)
    ]
    task = {"id": doc.id, "data": {"text": doc.text}, "annotations": annotations}
    return task | {"predictions": predictions}


def _region(doc: Document, span: Span) -> dict[str, Any]:
    words = doc.text[span.start : span.end]
    value = {"start": span.start, "end": span.end, "text": words, "labels": [span.label]}
    region = {"type": "labels", "from_name": "label", "to_name": "text", "value": value}
    return region if span.score is None else region | {"score": span.score}
