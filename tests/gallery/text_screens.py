"""The screens about the text: what is chosen in it, its labels, its scripts."""

from PySide6.QtWidgets import QWidget

from corpora.document import Document
from corpora.tokens import complete
from ui.window import Window

SCRIPTS = (
    "وصل أحمد إلى حلب أمس، ثم سافر إلى دمشق مع أحمد الثاني.",
    "דני נסע אתמול לירושלים עם אחמד ועם 12 חברים",
    "한국은행은 서울에서 금리를 올렸다. 서울의 시장은 반응하지 않았다.",
    "👩‍👩‍👧 met Zoë in İstanbul 🏦; e\u0301 is é, and 北京的市场 closed.",
)
LONG_LABELS = ("Verkehrsinfrastrukturfinanzierungsgesellschaft", "기관 및 단체 이름", "שם של אדם")


def selection(window: Window) -> QWidget:
    doc = window.annotate.text.document
    assert doc is not None
    window.annotate.text.select(doc.tokens[14].start, doc.tokens[16].end)
    return window


def reviewed(window: Window) -> QWidget:
    assert window.session is not None
    window.session.open_document(window.session.project.documents(state="reviewed")[2].id)
    return window


def many_labels(window: Window) -> QWidget:
    """More labels than keys, with names longer than the panel."""
    assert window.session is not None
    window.session.project.add_labels(
        [*LONG_LABELS, *(f"KIND-{number}" for number in range(1, 19))]
    )
    window.session.refresh()
    window.hand.label(LONG_LABELS[0])
    return window


def scripts(window: Window) -> QWidget:
    """Right to left, CJK, emoji and combining marks, each with a label of a long name."""
    assert window.session is not None
    project, text = window.session.project, "\n\n".join(SCRIPTS)
    list(project.import_documents([complete(Document("scripts", text))], source="/data/نصوص.txt"))
    project.add_labels(LONG_LABELS)
    window.session.refresh()
    window.session.open_document("scripts")
    for words, label in (
        ("أحمد إلى", LONG_LABELS[2]),
        ("서울", LONG_LABELS[1]),
        ("👩‍👩‍👧", LONG_LABELS[0]),
        ("北京", "LOC"),
    ):
        start = text.index(words)
        window.annotate.text.select(start, start + len(words))
        window.hand.label(label)
    return window


def scripts_tagged(window: Window) -> QWidget:
    """Tags under words that are read from either side."""
    scripts(window)
    window.actions_["tags"].trigger()
    return window


def nothing_found(window: Window) -> QWidget:
    window.annotate.documents.set_filter("state:open zanzibar")
    return window
