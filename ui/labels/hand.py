"""What a hand does to labels: small changes at once, large ones as a job."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from corpora import guidelines, relabelling
from corpora.change import Change
from corpora.document import Document, Span
from corpora.project import Project
from ui import phrases
from ui.job import Job
from ui.jobs import Jobs
from ui.phrases import filled
from ui.session import Session

# Spans of a label, given or proposed, up to which a change does not make the window wait.
SMALL = 2000


class LabelHand(QObject):
    """Renames, merges, deletes and describes the labels of a session.

    `said`: a sentence for the person. `renamed`: a label is called otherwise now (from, to).
    """

    said = Signal(str)
    failed = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs

    def rename(self, label: str, name: str) -> None:
        if name == label:
            return
        build = partial(relabelling.rename, self._project, label, name)
        args = ["--rename", label, name]
        self._do(label, build, args, then=lambda: self.renamed.emit(label, name))

    def merge(self, label: str, into: str) -> None:
        build = partial(relabelling.merge, self._project, label, into)
        text = filled(self.tr("%1 is %2 now."), label, into)
        self._do(label, build, ["--merge", label, into], then=lambda: self.said.emit(text))

    def delete(self, label: str, into: str | None) -> None:
        """Delete a label with its spans, or give these another one."""
        build = partial(relabelling.delete, self._project, label, into)
        text = self.tr("%1 is deleted. Undo brings it back.").replace("%1", label)
        args = ["--delete", label, *(["--into", into] if into else [])]
        self._do(label, build, args, then=lambda: self.said.emit(text))

    def recolour(self, label: str, colour: str) -> None:
        self._session.decide(partial(relabelling.recolour, self._project, label, colour))

    def set_key(self, label: str, key: str) -> None:
        """Give a label a key; who has it gets this one's."""
        before = self._session.labels.by_key(key)
        done = self._session.decide(partial(relabelling.set_key, self._project, label, key))
        if done and before is not None and before.name != label:
            now = self._session.labels[before.name].key.upper() or self.tr("none")
            text = self.tr("%1 had this key; its key is now: %2")
            self.said.emit(filled(text, before.name, now))

    def guide(self, label: str, guideline: str) -> bool:
        """Write a label's guideline anew; False where it cannot be, or is so already."""
        build = partial(relabelling.guide, self._project, label, guideline)
        return self._session.decide(build)

    def add_example(self, doc: Document, span: Span, *, right: bool = True) -> None:
        """Put a span in its context into its label's guideline."""
        held = self._session.labels[span.label].guideline
        line = guidelines.example(doc, span, right=right)
        if self.guide(span.label, guidelines.with_example(held, line)):
            text = self.tr("It is an example in the guideline of %1 now.")
            self.said.emit(text.replace("%1", span.label))

    @property
    def _project(self) -> Project:
        return self._session.project

    def _do(
        self,
        label: str,
        build: Callable[[], Change],
        args: Sequence[str],
        *,
        then: Callable[[], object],
    ) -> None:
        given = self._session.label_counts.get(label, 0)
        if given + self._project.proposed(label, at_most=SMALL + 1) <= SMALL:
            if self._session.decide(build):
                then()
            return
        path = str(self._project.path)
        title = self.tr("Changing %1").replace("%1", label)
        job = self._jobs.start(["labels", path, *args], title=title)
        self._follow(job, then)

    def _follow(self, job: Job, then: Callable[[], object]) -> None:
        job.failed.connect(self.failed)
        job.finished.connect(lambda _: self._session.look_outside())
        job.finished.connect(lambda _: then())
        job.finished.connect(self._said_followed)

    def _said_followed(self, result: Mapping[str, Any]) -> None:
        what = phrases.spans(result["annotations"])
        if not result["annotations"]:
            what = phrases.proposals(result["proposals"])
        docs = phrases.documents(result["documents"])
        self.said.emit(filled(self.tr("%1 on %2 followed."), what, docs))
