"""Whatever is done, undone and redone: the state is what a replay of the log gives."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import edits, removing
from corpora.change import Change
from corpora.check import current, differences
from corpora.document import Document, Span
from corpora.project import Project

TEXT = "one two three four five six seven eight"
LABELS = ("A", "B", "C")


def random_change(project: Project, doc: Document, rng: random.Random) -> Change:
    """One of the things that a hand can do to the document now."""
    word = rng.choice(doc.tokens)
    other = rng.choice(doc.tokens)
    start, end = min(word.start, other.start), max(word.end, other.end)
    name = rng.choice(LABELS)
    waiting = edits.visible_proposals(doc)
    possible = [
        lambda: edits.label(doc, start, end, name, overlap=rng.random() < 0.3),
        lambda: edits.review(doc, rng.choice(("open", "reviewed", "accepted"))),
        lambda: edits.categorise(doc, rng.choice(("pos", "neg", None))),
        lambda: edits.accept_all(doc, waiting),
    ]
    if doc.spans:
        span = rng.choice(doc.spans)
        possible += [
            lambda: edits.remove(doc, [span]),
            lambda: edits.relabel(doc, span, name),
            lambda: edits.resize(doc, span, start, end),
        ]
    if waiting:
        one = [rng.choice(waiting)]
        possible += [lambda: edits.accept(doc, one), lambda: edits.reject(doc, one)]
    return rng.choice(possible)()


def act(project: Project, rng: random.Random) -> None:
    """An edit, an undo, a redo, an import, new proposals, or a document taken out."""
    kinds = ("edit", "undo", "redo", "propose", "import", "remove")
    kind = rng.choices(kinds, (59, 20, 14, 5, 1, 1))[0]
    ids = [summary.id for summary in project.documents()]
    if kind == "undo":
        project.undo()
    elif kind == "redo":
        project.redo()
    elif kind == "import" or not ids:
        spans = (Span(0, 3, rng.choice(LABELS)),)
        new = Document(f"d{rng.random()}", TEXT, spans=spans, category=rng.choice(("pos", None)))
        list(project.import_documents([new], source="import"))
    elif kind == "remove":
        project.apply(removing.change(project, project.keys_by_id([rng.choice(ids)])))
    elif kind == "propose":
        proposed = [Span(0, 7, "A", "", 0.5), Span(8, 13, "B"), Span(4, 13, "C", "", 0.1)]
        project.propose(rng.choice(("m", "n")), [(rng.choice(ids), rng.sample(proposed, 2))])
    else:
        project.apply(random_change(project, project.document(rng.choice(ids)), rng))


def trial(path: Path, seed: int, steps: int) -> None:
    rng = random.Random(seed)
    with Project.create(path, labels=LABELS) as project:
        docs = [Document(f"d{n}", TEXT) for n in range(3)]
        list(project.import_documents(docs, source="start"))
        for _ in range(steps):
            act(project, rng)
        assert differences(project) == []
        held = current(project)
    with Project.open(path) as again:
        assert current(again) == held
        undone = 0
        while again.undo():
            undone += 1
        assert current(again) == frozenset()
        for _ in range(undone):
            again.redo()
        assert current(again) == held


@settings(max_examples=4)
@given(st.integers(0, 2**32))
def test_state_equals_replay_after_edits_undos_and_redos(seed: int) -> None:
    with TemporaryDirectory() as folder:
        trial(Path(folder) / "p.tagwright", seed, 120)


def test_a_thousand_steps(tmp_path: Path) -> None:
    trial(tmp_path / "p.tagwright", 20, 1000)
