"""Ready corpora: the sample that ships, and NLTK's, read through NLTK where it has them."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any, BinaryIO, Literal, NamedTuple

from corpora import nltk_corpora
from corpora.document import Document
from corpora.errors import UnknownNameError, UserError
from corpora.formats import Reading, jsonl
from corpora.nltk_corpora import Made, as_it_is
from corpora.tokens import complete

Kind = Literal["entities", "categories", "parts of speech"]


@dataclass(frozen=True, slots=True)
class Corpus:
    """kind: what its documents are labelled with. package: NLTK's name for it, if it is NLTK's."""

    title: str
    kind: Kind
    make: Callable[[], Made]
    package: str = ""


class Entry(NamedTuple):
    """One line of the catalogue. available: it can be loaded here and now."""

    name: str
    title: str
    kind: Kind
    available: bool
    package: str = ""


def entries() -> list[Entry]:
    """The catalogue, without a look into the corpora."""
    return [
        Entry(name, corpus.title, corpus.kind, _is_available(corpus.package), corpus.package)
        for name, corpus in CATALOG.items()
    ]


def load(name: str, *, limit: int | None = None) -> Iterator[Document]:
    """A ready corpus's documents, complete, in the parts in which they were published.

    limit: so many documents, spread evenly over the corpus, so that every part and category has
    its share. Raises UserError where there is no such corpus, or NLTK does not have it here.
    """
    corpus = _corpus(name)
    try:
        keys, document = corpus.make()
    except LookupError as error:
        raise UserError(
            f"NLTK's corpus {corpus.package!r} is not on this machine; get it with"
            f" `python -m nltk.downloader {corpus.package}`, or let NLTK_DATA name the folder"
            " that has it."
        ) from error
    return (complete(document(key)) for key in _spread(keys, limit))


def download(name: str, *, index: str | None = None) -> None:
    """Get a corpus through NLTK. index: the address of NLTK's list of packages.

    Raises UserError where it is not NLTK's or the network does not answer.
    """
    package = _corpus(name).package
    if not package:
        raise UserError(f"The corpus {name!r} ships with the program; there is nothing to get.")
    from nltk.downloader import Downloader

    try:
        done = Downloader(index).download(package, quiet=True, print_error_to=sys.stderr)
    except (OSError, ValueError) as error:
        raise UserError(f"{_no_answer(package)} ({error})") from error
    if not done:
        raise UserError(_no_answer(package))


def _no_answer(package: str) -> str:
    return (
        f"NLTK's corpus {package!r} could not be fetched; check the network, or copy a folder"
        " nltk_data from another machine and let NLTK_DATA name it."
    )


def _corpus(name: str) -> Corpus:
    try:
        return CATALOG[name]
    except KeyError as error:
        raise UnknownNameError("corpus in the catalogue", name, CATALOG) from error


def _spread(keys: Sequence[Any], limit: int | None) -> Iterator[Any]:
    number = len(keys) if limit is None else min(limit, len(keys))
    return (keys[index * len(keys) // number] for index in range(number))


def _is_available(package: str) -> bool:
    """Whether NLTK will find it; a look at its folders, since importing NLTK takes a second."""
    if not package:
        return True
    names = (f"corpora/{package}", f"corpora/{package}.zip")
    return any((folder / name).exists() for folder in _nltk_folders() for name in names)


def _nltk_folders() -> Iterator[Path]:
    """Where NLTK looks, as its documentation says."""
    yield from map(Path, filter(None, os.environ.get("NLTK_DATA", "").split(os.pathsep)))
    yield Path("~/nltk_data").expanduser()
    yield from (Path(sys.prefix, inside, "nltk_data") for inside in ("", "share", "lib"))
    if sys.platform == "win32":
        yield Path(os.environ.get("APPDATA", "C:\\"), "nltk_data")
    else:
        yield from (Path(f"/usr/{p}/nltk_data") for p in ("share", "local/share", "lib"))


def _sample(*names: str) -> Made:
    """Documents that were written and labelled for this project."""
    docs: list[Document] = []
    for name in names:
        file = resources.files("corpora") / "sample" / f"{name}.jsonl"
        reading = Reading(Path(f"{name}.jsonl"), name=name, opener=partial(_open, file))
        docs += jsonl.read(reading)
    return docs, as_it_is


def _unlabelled(*names: str) -> Made:
    docs, _ = _sample(*names)
    return [doc.replace(spans=(), category=None, state="open") for doc in docs], as_it_is


def _open(file: Any) -> BinaryIO:
    opened: BinaryIO = file.open("rb")
    return opened


# To be labelled, with proposals to begin with.
TO_LABEL = "sample-to-label"
CATALOG: dict[str, Corpus] = {
    TO_LABEL: Corpus(
        "Sample: short news items to label; spaCy proposes, you correct",
        "entities",
        partial(_unlabelled, "news"),
    ),
    "sample": Corpus(
        "Sample: news and property advertisements, with gold entities",
        "entities",
        partial(_sample, "news", "ads"),
    ),
    "sample-news": Corpus("Sample: short news items", "entities", partial(_sample, "news")),
    "sample-ads": Corpus(
        "Sample: property advertisements, half of them French", "entities", partial(_sample, "ads")
    ),
    "sample-reviews": Corpus(
        "Sample: film and restaurant reviews", "categories", partial(_sample, "reviews")
    ),
    "reuters": Corpus(
        "Reuters-21578 news, 1987, without entities", "categories", nltk_corpora.reuters, "reuters"
    ),
    "movie_reviews": Corpus(
        "Movie reviews, pos or neg (Pang and Lee)",
        "categories",
        nltk_corpora.movie_reviews,
        "movie_reviews",
    ),
    "treebank": Corpus(
        "Penn Treebank, a tenth: parts of speech",
        "parts of speech",
        nltk_corpora.treebank,
        "treebank",
    ),
    "conll2002-es": Corpus(
        "CoNLL-2002, Spanish news",
        "entities",
        partial(nltk_corpora.conll2002, "esp", "es"),
        "conll2002",
    ),
    "conll2002-nl": Corpus(
        "CoNLL-2002, Dutch news",
        "entities",
        partial(nltk_corpora.conll2002, "ned", "nl"),
        "conll2002",
    ),
}
