"""The project that the gallery shows: the sample, pre-annotated, worked on a little."""

from itertools import islice
from pathlib import Path

from corpora import catalog, edits
from corpora.labels import default_map
from corpora.project import Project

LABELS = ("PER", "ORG", "LOC", "DATE", "MONEY", "AREA")
PIPELINE = "en_core_web_sm"
MODELS = {"logistic": {}, "char-bilstm-crf": {"epochs": "30"}}
REVIEWED, ACCEPTED, CORRECTED = 12, 3, 14


def make(path: Path) -> None:
    """News and advertisements with spaCy's proposals; some reviewed by their gold, some accepted
    unseen, one half done."""
    with Project.create(path, labels=LABELS) as project:
        docs = list(catalog.load("sample"))
        bare = (doc.replace(spans=(), state="open") for doc in docs)
        list(project.import_documents(bare, source="sample"))
        _propose(project)
        gold = {doc.id: doc for doc in docs}
        ids = [summary.id for summary in project.documents()]
        for doc_id in ids[:REVIEWED]:
            _review(project, doc_id, gold[doc_id].spans)
        for doc_id in ids[REVIEWED : REVIEWED + ACCEPTED]:
            doc = project.document(doc_id)
            project.apply(edits.accept_all(doc, edits.visible_proposals(doc), "accepted"))
        _begin(project, ids[REVIEWED + ACCEPTED])
        _train(project)


def _propose(project: Project) -> None:
    from tagger.pipelines import pipeline_labels
    from tagger.preannotate import preannotate

    chosen = default_map(pipeline_labels(PIPELINE), project.labels.names)
    docs = [project.document(s.id) for s in project.documents() if s.lang == "en"]
    found = preannotate(docs, pipeline=PIPELINE, label_map=chosen)
    project.propose(PIPELINE, [(doc.id, spans) for doc, spans in found])


def _review(project: Project, doc_id: str, spans: tuple) -> None:
    for span in spans:
        doc = project.document(doc_id)
        project.apply(edits.label(doc, span.start, span.end, span.label))
    project.apply(edits.review(project.document(doc_id), "reviewed"))


def _begin(project: Project, doc_id: str) -> None:
    """Accept every second proposal."""
    doc = project.document(doc_id)
    some = list(islice(edits.visible_proposals(doc), 0, None, 2))
    project.apply(edits.accept(doc, some))


def _train(project: Project) -> None:
    from ui.verbs import trainings

    for model, settings in MODELS.items():
        list(trainings.train(project, trainings.Wanted(model, "proposed", settings)))


def make_empty(path: Path) -> None:
    Project.create(path).close()
