"""Rules of a project: listed, added from a file, exported, taken away, and let propose."""

import time
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from corpora.errors import ProjectError, UserError
from corpora.events import Event, Message, Result
from corpora.formats.report import counted
from corpora.project import Project
from corpora.rules import files, stored
from corpora.rules.rule import Rule, fingerprint, joined, to_dict
from ui.verbs import machines, output
from ui.verbs.corpus import LabelMap, check_targets
from ui.verbs.output import Data

SHOWN = 40  # rules, and lines that were refused, that a person is shown


def add(project: Project, path: Path, *, label: str = "", case: bool = True) -> Iterator[Event]:
    """Add the rules of a file; a line that is none is refused, and said."""
    told = files.read(path, label=label, case=case)
    before = len(stored.read(project))
    rules = stored.change(project, lambda held: joined(held, told.rules))
    yield from (Message(sentence, "warning") for sentence in told.refused[:SHOWN])
    if len(told.refused) > SHOWN:
        yield Message(f"… and {len(told.refused) - SHOWN:,} more.", "warning")
    added = len(rules) - before
    known = len(told.rules) - added + told.twice
    figures = {"added": added, "known": known, "refused": len(told.refused), "rules": len(rules)}
    yield Result({"project": str(project.path), "path": str(path), **figures})


def export(project: Project, path: Path) -> Iterator[Event]:
    """Write the rules into a file that spaCy and Prodigy read."""
    rules = stored.read(project)
    if path.suffix.lower() not in files.JSONL:
        raise UserError(f"{path}: rules are written as .jsonl; give the file that ending.")
    written = files.write(path, rules)
    if own := sum(not rule.on or (rule.is_phrase and not rule.case) for rule in rules):
        yield Message(
            f"{counted(own, 'rule')} in it are off or tell no case apart, which other programs do"
            " not see: there they are on, and tell case apart."
        )
    yield Result({"path": str(path), "rules": written})


def clear(project: Project) -> Iterator[Event]:
    """Take all rules away; what they have proposed stays."""
    try:
        gone = len(stored.read(project))
    except ProjectError:  # they are damaged
        gone = 0
    stored.clear(project)
    yield Result({"project": str(project.path), "removed": gone})


def listed(project: Project) -> Iterator[Event]:
    """The rules, and with which of them it was proposed last."""
    rules, last = stored.read(project), stored.last_round(project)
    yield Result(
        {
            "rules": [to_dict(rule) for rule in rules],
            "fingerprint": fingerprint(rules),
            "proposed": last._asdict() if last else None,
        }
    )


def preannotate(
    project: Project,
    *,
    path: Path | None = None,
    pipeline: str = "en_core_web_sm",
    label_map: LabelMap | None = None,
    only: Collection[str] | None = None,
) -> Iterator[Event]:
    """The rules' proposals for all documents that are not reviewed, or for `only` these of them;
    other machines' stay.

    path: a file of rules in the place of the project's. pipeline: for rules that ask for parts of
    speech and the like.
    """
    from tagger.pipelines import pipeline_language
    from tagger.rules import SOURCE, asks, propose

    check_targets(project, label_map)
    rules = files.read(path).rules if path else stored.read(project)
    if not any(rule.on for rule in rules):
        raise UserError(
            f"{project.path} has no rules that are on; add some with `tagwright rules` or in the"
            " window."
        )
    asked = asks(rules)
    lang = pipeline_language(pipeline) if asked else None
    if asked:
        yield Message(f"{pipeline} tells {', '.join(asked)}, which rules ask for.")
        yield from machines.left_out_languages(project, lang or "xx", pipeline)
    used = pipeline if asked else None
    work = partial(propose, rules=rules, pipeline=used, label_map=dict(label_map or {}))
    told = {"rules": sum(rule.on for rule in rules), "fingerprint": fingerprint(rules)}
    events = machines.propose_on_all(project, SOURCE, work, told, lang=lang, keep=True, only=only)
    # Rules that proposed on some documents have not had their round yet.
    yield from events if only is not None else _noted(project, events, rules)


def _noted(project: Project, events: Iterator[Event], rules: Sequence[Rule]) -> Iterator[Event]:
    """The same events; before the result it is noted which rules proposed."""
    for event in events:
        if isinstance(event, Result):
            figures = {name: event.data[name] for name in ("documents", "proposals")}
            stored.note_round(project, tuple(rules), **figures)
        yield event


# For a person


def show(data: Data) -> None:
    """The rules as a table, and when they proposed."""
    rules = data["rules"]
    rows = [
        [rule["label"], _pattern(rule), rule.get("id", ""), _notes(rule)] for rule in rules[:SHOWN]
    ]
    if rows:
        output.table(["label", "pattern", "id", ""], rows)
    if len(rules) > SHOWN:
        output.say(f"… and {len(rules) - SHOWN:,} more; --export FILE writes all.")
    labels = Counter(rule["label"] for rule in rules)
    parts = ", ".join(f"{number:,} {label}" for label, number in labels.most_common(8))
    output.say(f"{counted(len(rules), 'rule')}{f': {parts}' if parts else ''}.")
    output.say(_last(data["proposed"], data["fingerprint"]))


def _pattern(rule: Mapping[str, Any]) -> str:
    text = str(Rule("", rule["pattern"]).text)
    return text if len(text) <= 80 else f"{text[:79]}…"


def _notes(rule: Mapping[str, Any]) -> str:
    notes = {"any case": not rule.get("case", True), "off": not rule.get("on", True)}
    return ", ".join(note for note, holds in notes.items() if holds)


def _last(last: Mapping[str, Any] | None, now: str) -> str:
    if last is None:
        return "They have not proposed anything yet."
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(last["time"]))
    proposals = counted(last["proposals"], "proposal")
    docs = counted(last["documents"], "document")
    since = "" if last["fingerprint"] == now else "; they have changed since"
    return f"They proposed on {when}: {proposals} on {docs}{since}."


def told(result: Data) -> str:
    """What was added, in a sentence."""
    parts = [f"{counted(result['added'], 'rule')} added"]
    if result["known"]:
        parts.append(f"{result['known']:,} were there already")
    if result["refused"]:
        parts.append(f"{counted(result['refused'], 'line')} refused")
    return f"{', '.join(parts)}; {counted(result['rules'], 'rule')} in all."
