"""A run as a spaCy pipeline: what `spacy.load` finds is what `tagwright tag` finds."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from corpora import formats
from corpora.document import Document
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import modelcard, runs
from tagger.preannotate import preannotate
from tagger.spacy_export import export
from tagger.training import train


def sample() -> list[Document]:
    path = Path(formats.__file__).parents[1] / "sample"
    docs = [doc for file in sorted(path.glob("*.jsonl")) for doc in formats.read(file)]
    english = [doc for doc in docs if doc.lang == "en"]
    return [
        doc.replace(part="development" if number % 5 == 0 else "train")
        for number, doc in enumerate(english)
    ]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("export") / "run-001"
    data = Snapshot(tuple(sample()), name="the sample")
    list(train(data, model="logistic", settings={"epochs": "3"}, run_dir=folder, licence="MIT"))
    return folder


@pytest.fixture(scope="module")
def pipeline(run: Path) -> Path:
    out = run.parent / "pipeline"
    export(run, out)
    return out


def test_a_fresh_process_finds_what_the_run_finds(
    run: Path, pipeline: Path, tmp_path: Path
) -> None:
    """Without an import of ours: loaded as a pipeline, and as a component of another one."""
    moved = Path(shutil.copytree(pipeline, tmp_path / "elsewhere"))
    texts = [doc.text for doc in sample()] + ["Ada\n\n of  Ghent.", ""]
    (tmp_path / "texts.json").write_text(json.dumps(texts))
    code = (
        "import json, spacy, sys\n"
        "made = spacy.blank('en')\n"
        f"made.add_pipe('tagwright', config={{'run': {str(run)!r}}})\n"
        f"texts = json.load(open({str(tmp_path / 'texts.json')!r}))\n"
        f"for nlp in (spacy.load({str(moved)!r}), made):\n"
        "    docs = nlp.pipe(texts)\n"
        "    spans = [[(e.start_char, e.end_char, e.label_) for e in d.ents] for d in docs]\n"
        "    print(json.dumps(spans))\n"
        "assert not {'PySide6', 'sqlalchemy', 'ui'} & set(sys.modules)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    tagged = runs.load(run).tag(Document(str(n), text) for n, text in enumerate(texts))
    expected = [[list(span.key) for span in spans] for _, spans in tagged]
    assert [json.loads(line) for line in shown.stdout.splitlines()] == [expected, expected]
    assert sum(map(len, expected)) > 20


def test_sentences_are_tagwrights_own(pipeline: Path) -> None:
    nlp = spacy.load(pipeline)
    for doc in sample()[:5]:
        ours = complete(Document("x", doc.text))
        theirs = [
            (sentence[0].idx, sum(not token.is_space for token in sentence))
            for sentence in nlp(doc.text).sents
        ]
        assert theirs == [(ours.tokens[a].start, b - a) for a, b in ours.sentences]


def test_the_description_has_labels_scores_and_licence(run: Path, pipeline: Path) -> None:
    meta = json.loads((pipeline / "meta.json").read_text(encoding="utf-8"))
    scores = runs.evaluation(run)
    assert meta["license"] == "MIT"
    assert meta["lang"] == "en"
    assert meta["labels"]["tagwright"] == list(runs.info(run).labels)
    assert meta["performance"]["ents_f"] == pytest.approx(scores.schemes["strict"].f1)
    assert set(meta["performance"]["schemes"]) == set(scores.schemes)
    assert "the sample" in meta["description"]
    assert (pipeline / "README.md").read_text(encoding="utf-8") == modelcard.text(run)


def test_no_text_of_the_data_and_no_place_of_the_author_is_in_it(run: Path, pipeline: Path) -> None:
    files = [path for path in pipeline.rglob("*") if path.is_file()]
    assert not [path for path in files if path.name in ("predictions.jsonl", "events.jsonl")]
    assert not [path for path in files if str(run.parent).encode() in path.read_bytes()]


def test_it_can_pre_annotate_with_its_confidences(pipeline: Path) -> None:
    [(_, spans)] = preannotate(sample()[:1], pipeline=str(pipeline))
    assert spans
    assert all(span.score is not None for span in spans)


def test_the_language_can_be_named(run: Path, tmp_path: Path) -> None:
    assert export(run, tmp_path / "de", lang="de") == "de"
    assert spacy.load(tmp_path / "de").lang == "de"
    with pytest.raises(UserError, match="no tokenizer for the language 'klingon'"):
        export(run, tmp_path / "none", lang="klingon")
    assert not (tmp_path / "none").exists()


def test_data_in_several_languages_get_the_tokenizer_of_none(tmp_path: Path) -> None:
    docs = [doc.replace(lang="de" if number % 3 else "en") for number, doc in enumerate(sample())]
    data = Snapshot(tuple(docs))
    list(train(data, model="logistic", settings={"epochs": "1"}, run_dir=tmp_path / "run"))
    assert export(tmp_path / "run", tmp_path / "out") == "xx"


def test_nothing_is_written_over(run: Path, pipeline: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is there already"):
        export(run, pipeline)
    with pytest.raises(UserError, match="is not a run"):
        export(tmp_path, tmp_path / "out")
