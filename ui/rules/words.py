"""What is said of rules and their hits."""

from PySide6.QtCore import QCoreApplication

from corpora.rules.rule import Rule
from corpora.rules.token_patterns import needs_pipeline
from ui import phrases
from ui.phrases import filled

LONGEST = 60


def rules(value: int) -> str:
    return phrases.counted(value, _tr("1 rule"), _tr("%1 rules"))


def hits(value: int) -> str:
    return phrases.counted(value, _tr("1 hit"), _tr("%1 hits"))


def hint() -> str:
    """What can be written."""
    return _tr(
        "A phrase a line, or one pattern of tokens, which begins with [. Enter adds, Shift+Enter"
        " begins a line."
    )


def tried(typed: tuple[Rule, ...], here: int, sample: int, documents: int, *, whole: bool) -> str:
    """How often what is typed is found, while figures are still to come (not `whole`) so far; what
    it asks for that is not known here."""
    needed = sorted({name for rule in typed for name in needs_pipeline(rule.pattern)})
    if needed:
        text = _tr("%1 comes from a pipeline: hits are found when it is proposed on all documents.")
        return text.replace("%1", ", ".join(needed))
    text = _tr("%1 in this document, %2 in a sample of %3.")
    text = filled(text, hits(here), phrases.number(sample), phrases.documents(documents))
    return text if whole else f"{text.removesuffix('.')}…"


def heading(number: int, rule: str) -> str:
    """Over the hits: of what they are."""
    rule = rule if len(rule) <= LONGEST else f"{rule[: LONGEST - 1]}…"
    text = _tr("%1 IN THIS DOCUMENT").replace("%1", hits(number).upper())
    return f"{text} · {rule}" if rule else text


def count(all_: int, shown: int, off: int) -> str:
    """`12 rules, 2 off`, or how many of them are shown."""
    if not all_:
        return ""
    text = rules(all_)
    if shown != all_:
        text = filled(_tr("%1 of %2"), phrases.number(shown), text)
    if off:
        text += phrases.counted(off, _tr(", 1 off"), _tr(", %1 off"))
    return text


def nothing(all_: int) -> str:
    """In the place of rules where none is shown."""
    if all_:
        return _tr("No rule has these words.")
    return _tr("No rules yet: write one above, or import a file.")


def added(number: int, known: int, refused: int) -> str:
    """After an import."""
    text = _tr("%1 added").replace("%1", rules(number))
    if known:
        text += _tr(", %1 were there already").replace("%1", phrases.number(known))
    if refused:
        lines = phrases.counted(refused, _tr("1 line"), _tr("%1 lines"))
        text += _tr(", %1 refused").replace("%1", lines)
    return text + "."


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)
