"""What there is: the catalogue, formats, models, and figures about a project or a run."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpora import catalog, formats
from corpora.events import Event, Message, Result
from corpora.project import Project
from ui.verbs.output import only_events, say, table


def print_catalog(*, as_json: bool) -> None:
    """The ready corpora, and whether each is at hand."""
    entries = catalog.entries()
    if as_json:
        _result({"catalog": [entry._asdict() for entry in entries]})
        return
    rows = [[e.name, e.title, "ready" if e.available else "to download"] for e in entries]
    table(["name", "what it is", ""], rows)
    say("tagwright catalog NAME --into PROJECT brings one into a project.")


def catalog_into(path: Path, name: str, *, limit: int | None = None) -> Iterator[Event]:
    """Bring a ready corpus into a project, which is made where there is none."""
    docs = catalog.load(name, limit=limit)  # an unknown or missing one is refused before that
    with Project.open(path) if path.exists() else Project.create(path) as project:
        yield from project.import_documents(docs, source=name)


def download(name: str) -> Iterator[Event]:
    """Fetch a corpus of NLTK's that is not at hand."""
    yield Message(f"Fetching {name} through NLTK.")
    catalog.download(name)
    yield Result({"catalog": name, "available": True})


def print_formats(*, as_json: bool) -> None:
    """The formats, and what each can carry."""
    infos = [formats.describe(name) for name in formats.names()]
    if as_json:
        _result({"formats": [_plain(asdict(info)) for info in infos]})
        return
    rows = [[i.name, i.title, " ".join(i.suffixes), ", ".join(sorted(i.carries))] for i in infos]
    table(["name", "what it is", "suffixes", "carries"], rows)
    options = [(info.name, option) for info in infos for option in info.options]
    chosen = [[name, each.name, _values(each), each.help] for name, each in options]
    table(["format", "option", "values", ""], chosen)
    say("tagwright import PROJECT PATH --option NAME=VALUE says how a file is read.")


def _values(option: formats.Option) -> str:
    kinds = {int: "a whole number", bool: "yes, no", str: "a text"}
    return ", ".join(option.choices) or kinds[option.kind]


def print_models(*, as_json: bool) -> None:
    """The models and their settings."""
    from tagger.models import family, names
    from tagger.models.settings import describe

    found = [(name, family(name)) for name in names()]
    if as_json:
        plain = {
            name: {"title": made.TITLE, "settings": describe(made.Settings)} for name, made in found
        }
        _result({"models": plain})
        return
    for name, made in found:
        say(f"{name}: {made.TITLE}")
        settings = describe(made.Settings)
        rows = [["  " + one["name"], str(one["default"]), one["text"]] for one in settings]
        table(["  setting", "default", ""], rows)


def print_info(path: Path, *, as_json: bool) -> None:
    """Figures about a project, or what a run was."""
    data = _info(path)
    if as_json:
        _result(data)
        return
    if "card" in data:
        say(data["card"])
        return
    for name, value in data.items():
        say(f"{name}: {_words(value)}")


def _info(path: Path) -> Mapping[str, Any]:
    if path.is_dir():
        from tagger import language_runs, modelcard, runs

        if language_runs.is_language_run(path):
            return {"path": str(path), **language_runs.info(path)}
        found, card = runs.info(path), modelcard.text(path)
        return {**asdict(found), "path": str(path), "against": found.against, "card": card}
    with Project.open(path) as project:
        return project.info()


def _words(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_words(number)}" for name, number in value.items()) or "–"
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value)) or "–"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _plain(value: Any) -> Any:
    """The value in JSON's types."""
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, frozenset | set):
        return sorted(map(_plain, value))
    return list(map(_plain, value)) if isinstance(value, tuple | list) else value


def _result(data: Mapping[str, Any]) -> None:
    with only_events() as out:  # which are in UTF-8, whatever the terminal is
        print(json.dumps({"event": "result", **data}, ensure_ascii=False), file=out)
