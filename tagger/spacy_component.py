"""A run as a component of a spaCy pipeline: `nlp.add_pipe("tagwright", config={"run": ...})`.

spaCy finds both components by its entry points, so that nothing of ours need be imported.
"""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import srsly
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.tokens import Span as DocSpan

from corpora.document import Document, Range, Span
from corpora.errors import UserError
from corpora.tokens import sentences
from tagger import runs
from tagger.rundir import SEAL
from tagger.runs import ClassifierRun, Run

FACTORY, SENTENCES = "tagwright", "tagwright_sentences"
DEFAULTS = {"run": "", "overwrite": False}


@Language.factory(FACTORY, default_config=DEFAULTS, assigns=["doc.ents", "doc.spans", "doc.cats"])
def make(nlp: Language, name: str, run: str, overwrite: bool) -> "RunComponent":
    """spaCy's factory. run: a folder, "" where the run is within the saved pipeline."""
    return RunComponent(name, run=run, overwrite=overwrite)


@Language.component(SENTENCES, assigns=["token.is_sent_start"])
def set_sentences(doc: Doc) -> Doc:
    """Sentences as the rest of Tagwright makes them; white space stays with those before it."""
    places = _places(doc)
    first = {places[start] for start, _ in sentences(doc.text, _ranges(doc, places))}
    for token in doc:
        token.is_sent_start = token.i in first or token.i == 0
    return doc


class RunComponent:
    """Sets `doc.ents`; `doc.spans[name]` with all that the run found, whatever stood in
    `doc.ents` already, its attribute `scores` how sure the run is of each; or, where the run
    sorts documents, `doc.cats`.

    The run sees spaCy's tokens, white space left out, and spaCy's sentences; where no component
    made any, those that Tagwright would make. overwrite: entities that are there already give way
    to those of the run; else they stay, and the run's that overlap them are left out.
    """

    def __init__(self, name: str, *, run: str = "", overwrite: bool = False) -> None:
        self.name, self.overwrite, self._path = name, overwrite, run
        self._loaded: Run | ClassifierRun | None = None

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """The same for many documents, `batch_size` at a time."""
        run, waiting = self.run, iter(stream)
        while docs := list(islice(waiting, batch_size)):
            if isinstance(run, ClassifierRun):
                _sort(run, docs)
            else:
                self._tag(run, docs)
            yield from docs

    @property
    def run(self) -> Run | ClassifierRun:
        """The run, loaded when it is first needed. Raises UserError where there is none."""
        if self._loaded is None:
            if not self._path:
                raise UserError(
                    f'The component {self.name} has no run; name one: nlp.add_pipe("{FACTORY}",'
                    ' config={"run": FOLDER}).'
                )
            self._loaded = _load(Path(self._path))
        return self._loaded

    @property
    def labels(self) -> tuple[str, ...]:
        """Those that it can give; none as long as its run cannot be read."""
        if self._loaded is not None:
            return self._loaded.info.labels
        try:
            return runs.info(Path(self._path)).labels if self._path else ()
        except UserError:  # a saved pipeline brings its own, which spaCy reads after asking this
            return ()

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write what of the run is needed to tag, into a folder of the pipeline's."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        runs.save(self.run, folder)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> "RunComponent":
        """Take up the run that `to_disk` wrote; the folder it once came from is not needed."""
        self._loaded = _load(Path(path))
        return self

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """The files of `to_disk`."""
        with tempfile.TemporaryDirectory(prefix="tagwright-") as folder:
            self.to_disk(folder)
            files = {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}
        packed: bytes = srsly.msgpack_dumps(files)
        return packed

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "RunComponent":
        """What `to_bytes` made. Raises UserError for anything else."""
        with tempfile.TemporaryDirectory(prefix="tagwright-") as folder:
            _unpack(data, Path(folder))
            return self.from_disk(folder)

    def _tag(self, run: Run, docs: Sequence[Doc]) -> None:
        read = [(doc, _places(doc)) for doc in docs]
        found = run.tag(_document(doc, places) for doc, places in read if places)
        for doc, places in read:
            self._set(doc, next(found)[1] if places else ())

    def _set(self, doc: Doc, found: Sequence[Span]) -> None:
        tokens = (doc.char_span(span.start, span.end, label=span.label) for span in found)
        spans = [span for span in tokens if span is not None]  # none is: they stand on tokens
        scores = {"scores": [span.score for span in found]}
        doc.spans[self.name] = SpanGroup(doc, name=self.name, attrs=scores, spans=spans)
        ours, others = spans, list(doc.ents)
        doc.ents = _without_overlaps(*((ours, others) if self.overwrite else (others, ours)))


def _sort(run: ClassifierRun, docs: Sequence[Doc]) -> None:
    words = [[doc[place].text for place in _places(doc)] for doc in docs]
    for doc, row in zip(docs, run.classifier.classify(words), strict=True):
        doc.cats.update(zip(run.classifier.classes, row.tolist(), strict=True))


def _load(path: Path) -> Run | ClassifierRun:
    sorts = runs.info(path).kind == "classifier"
    return runs.load_classifier(path) if sorts else runs.load(path)


def _document(doc: Doc, places: Sequence[int]) -> Document:
    """spaCy's document as ours, with its sentences where it has any."""
    rows = tuple(_sentences(doc)) if doc.has_annotation("SENT_START") else ()
    return Document("", doc.text, doc.lang_ or "xx", _ranges(doc, places), rows)


def _places(doc: Doc) -> list[int]:
    """The numbers of the tokens that are not white space."""
    return [token.i for token in doc if not token.is_space]


def _ranges(doc: Doc, places: Iterable[int]) -> tuple[Range, ...]:
    return tuple(Range(doc[i].idx, doc[i].idx + len(doc[i])) for i in places)


def _sentences(doc: Doc) -> Iterator[Range]:
    start = 0
    for sentence in doc.sents:
        end = start + sum(not token.is_space for token in sentence)
        if end > start:
            yield Range(start, end)
        start = end


def _without_overlaps(first: Iterable[DocSpan], second: Iterable[DocSpan]) -> list[DocSpan]:
    """All of the first, and of the second what overlaps none of them."""
    kept = list(first)
    taken = {place for span in kept for place in range(span.start, span.end)}
    return kept + [span for span in second if taken.isdisjoint(range(span.start, span.end))]


def _unpack(data: bytes, folder: Path) -> None:
    try:
        files = srsly.msgpack_loads(data)
        for name, content in files.items():
            if Path(name).name != name:
                raise ValueError(name)
            (folder / name).write_bytes(content)
        if SEAL not in files:
            raise ValueError(SEAL)
    except (ValueError, TypeError, AttributeError, OSError) as error:
        raise UserError("These bytes hold no run; save the pipeline again.") from error
