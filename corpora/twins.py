"""Documents of one and the same text, labelled together."""

from corpora import edits, outcome
from corpora.change import Annotated, Change, together
from corpora.document import Document
from corpora.project import Project
from corpora.store import documents as rows


def twins(project: Project, doc: Document) -> list[Document]:
    """The other documents of the same text that nobody has reviewed, in their place."""
    ids = project.query(rows.same_text, doc.text, doc.title)
    found = project.read(doc_id for doc_id in ids if doc_id != doc.id)
    return [twin for twin in found if twin.state != "reviewed"]


def finish(project: Project, doc_id: str) -> Change:
    """Accept all that is proposed on a document, review it, and give its twins just what it has
    then: one change. Raises UserError where there is no such document."""
    doc = project.document(doc_id)
    change = edits.accept_all(doc, edits.visible_proposals(doc))
    done = outcome.applied(doc, change)
    copies = (_like(twin, done) for twin in twins(project, doc))
    return together(change.what, (change, *copies))


def _like(twin: Document, done: Document) -> Change:
    """What gives a document another one's annotations, category and state."""
    wanted, held = {span.key for span in done.spans}, {span.key for span in twin.spans}
    spans = Change(
        "",
        tuple(Annotated(twin.id, span) for span in twin.spans if span.key not in wanted),
        tuple(Annotated(twin.id, span) for span in done.spans if span.key not in held),
    )
    category = edits.categorise(twin, done.category)
    return together("", (spans, category, edits.review(twin, done.state or "open")))
