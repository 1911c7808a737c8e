"""What is said of occurrences: in a row, of a row, and when all is done."""

from PySide6.QtCore import QCoreApplication

from corpora.aims import Aim, What
from corpora.document import Span
from corpora.finding import Query
from corpora.occurrences import Hit
from ui import phrases


def hits(value: int) -> str:
    return phrases.counted(value, _tr("1 hit"), _tr("%1 hits"))


def occurrences(value: int) -> str:
    return phrases.counted(value, _tr("1 occurrence"), _tr("%1 occurrences"))


def conflicts(value: int) -> str:
    return phrases.counted(value, _tr("1 conflict"), _tr("%1 conflicts"))


def found(count: int, documents: int, conflicting: int, already: int) -> str:
    """`128 hits in 43 documents, 3 conflicts, 2 so already`"""
    if not count:
        return _tr("No hits")
    text = _tr("%1 in %2").replace("%1", hits(count))
    parts = [text.replace("%2", phrases.documents(documents))]
    if conflicting:
        parts.append(conflicts(conflicting))
    if already:
        parts.append(_tr("%1 so already").replace("%1", phrases.number(already)))
    return ", ".join(parts)


def button(aim: Aim, count: int) -> str:
    """`Label 125 occurrences`; what would be done to them where there are none."""
    if not count:
        return {
            "label": _tr("Label"),
            "relabel": _tr("Relabel"),
            "remove": _tr("Remove labels"),
        }[aim.what]
    text = {
        "label": _tr("Label %1"),
        "relabel": _tr("Relabel %1"),
        "remove": _tr("Remove labels of %1"),
    }[aim.what]
    return text.replace("%1", occurrences(count))


def done(aim: Aim, count: int, documents: int) -> str:
    """`125 occurrences labelled LOC in 43 documents.`"""
    text = {
        "label": _tr("%1 labelled %2 in %3."),
        "relabel": _tr("%1 relabelled as %2 in %3."),
        "remove": _tr("%1 freed of %2 in %3."),
    }[aim.what]
    text = text.replace("%1", occurrences(count)).replace("%3", phrases.documents(documents))
    return text.replace("%2", aim.label or _tr("labels"))


def badge(hit: Hit, what: What) -> str:
    """What stands at the right of a row: what is there already, or in the way."""
    labels = ", ".join(dict.fromkeys(span.label for span in hit.about))
    if hit.kind == "conflict":
        return _tr("conflict: %1").replace("%1", labels)
    if hit.kind == "already":
        return _tr("so already")
    return labels if what != "label" else _tr("proposed") if hit.about else ""


def fate(hit: Hit, aim: Aim, *, ticked: bool) -> str:
    """What becomes of a hit, in a sentence."""
    if hit.kind == "already":
        return _tr("It is labelled so already.")
    if not ticked and hit.kind == "free":
        return _tr("It is left as it is.")
    things = ", ".join(_thing(hit, span) for span in hit.about)
    if not ticked:
        return _unchosen(aim.what).replace("%1", things)
    text = {
        "label": _tr("%1 gives way to %2.") if hit.kind == "conflict" else _tr("It becomes %2."),
        "relabel": _tr("%1 becomes %2."),
        "remove": _tr("%1 is removed."),
    }[aim.what]
    return text.replace("%1", things).replace("%2", aim.label or "")


def _unchosen(what: What) -> str:
    if what == "label":
        return _tr("%1 is in the way; it is left as it is.")
    return _tr("%1 has other borders; it is left as it is.")


def _thing(hit: Hit, span: Span) -> str:
    """An annotation near a hit: `ORG “Banco do Vale”`, as far as the context shows it."""
    line, shift = "".join(hit.context), len(hit.context.before) - hit.start
    text = line[max(0, span.start + shift) : span.end + shift]
    quoted = _tr("“%1”").replace("%1", text)
    return f"{span.label} {quoted}"


def nothing(aim: Aim, query: Query) -> str:
    """What an empty list says."""
    if not query.string.strip():
        return _tr("Type a word, a name, or switch to a regular expression.")
    if aim.what != "label":
        return _tr("No annotation and no proposal of this label is on it.")
    narrow = _tr("It is found nowhere in this case, or as whole words.")
    return narrow if query.case or query.word else _tr("It is found nowhere.")


def row(hit: Hit, aim: Aim, *, ticked: bool) -> str:
    """A row as a screen reader says it."""
    before, text, after = hit.context
    state = _tr("ticked") if ticked else _tr("not ticked")
    parts = [
        text,
        state,
        fate(hit, aim, ticked=ticked),
        f"{hit.doc}, {phrases.state('reviewed')}" if hit.reviewed else hit.doc,
        f"{before[-40:]}{text}{after[:40]}",
    ]
    return "; ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("occurrences", text)
