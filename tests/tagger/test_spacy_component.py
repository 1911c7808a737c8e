"""A run within a spaCy pipeline: added, batched, saved, and loaded where its folder is not. That
spaCy knows it in a fresh process, test_spacy_export.py sees."""

import shutil
from pathlib import Path

import pytest
import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from corpora.document import Document, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.training import train

TEXT = "Ada sleeps in Paris.\n\n  Does Grace sleep in Ghent?"
ENTITIES = [("Ada", "PER"), ("Paris", "LOC"), ("Grace", "PER"), ("Ghent", "LOC")]


def doc(number: int) -> Document:
    name = ("Ada", "Grace", "Alan", "Kurt")[number % 4]
    town = ("Paris", "Ghent", "Turin")[number % 3]
    text = f"{name} sleeps in {town}. Does {name} sleep in {town}?"
    spans = [
        Span(at, at + len(word), label)
        for word, label in ((name, "PER"), (town, "LOC"))
        for at in (text.index(word), text.rindex(word))
    ]
    part = "development" if number % 5 == 0 else "train"
    return complete(Document(f"d{number}", text, spans=tuple(sorted(spans)), part=part))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("component") / "run-001"
    data = Snapshot(tuple(doc(number) for number in range(60)), name="sleepers")
    list(train(data, model="logistic", settings={"epochs": "8"}, run_dir=folder))
    return folder


@pytest.fixture
def nlp(run: Path) -> Language:
    made = spacy.blank("en")
    made.add_pipe("tagwright", config={"run": str(run)})
    return made


def entities(doc: Doc) -> list[tuple[str, str]]:
    return [(entity.text, entity.label_) for entity in doc.ents]


def test_a_run_finds_entities_and_says_how_sure_it_is(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert entities(doc) == ENTITIES
    group = doc.spans["tagwright"]
    assert [(span.text, span.label_) for span in group] == ENTITIES
    assert len(group.attrs["scores"]) == 4
    assert all(0.5 < score <= 1 for score in group.attrs["scores"])
    assert nlp.pipe_labels["tagwright"] == ["LOC", "PER"]


def test_it_finds_what_the_run_itself_finds(nlp: Language, run: Path) -> None:
    for text in (TEXT, "  Ada\n\nParis.", "«Grace»sleeps", "Zoë, Ada and 👩 sleep in\tGhent"):
        [(_, found)] = runs.load(run).tag([Document("t", text)])
        doc = nlp(text)
        spans = [(span.start_char, span.end_char, span.label_) for span in doc.spans["tagwright"]]
        assert spans == [span.key for span in found]
        assert doc.spans["tagwright"].attrs["scores"] == [span.score for span in found]


def test_what_spacy_cuts_is_tagged_as_spacy_cuts_it(nlp: Language) -> None:
    """Ours keep an emoji of several code points whole; in spaCy its own tokens are the ones."""
    doc = nlp("Ada and 👩‍👧 sleep in Ghent")
    assert [token.text for token in doc][2:5] == ["👩", "\u200d", "👧"]
    assert "Ada" in [entity.text for entity in doc.ents]


@pytest.mark.parametrize("text", ["", " ", "\n \t\n"])
def test_a_document_without_words_has_no_entities(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert (entities(doc), list(doc.spans["tagwright"])) == ([], [])


def test_documents_in_batches_get_what_each_gets_alone(nlp: Language) -> None:
    texts = [doc(number).text for number in range(20)] + ["", TEXT, " "]
    together = [entities(doc) for doc in nlp.pipe(texts, batch_size=7)]
    assert together == [entities(nlp(text)) for text in texts]


def test_two_processes_say_what_one_says(nlp: Language) -> None:
    texts = [doc(number).text for number in range(6)]
    found = [entities(doc) for doc in nlp.pipe(texts, n_process=2, batch_size=2)]
    assert found == [entities(nlp(text)) for text in texts]


def test_tokens_and_sentences_are_those_of_the_pipeline(nlp: Language) -> None:
    words = ["Ada", "sleeps", "in", "Paris.", "Does", "Grace", "?"]
    doc = Doc(nlp.vocab, words=words, sent_starts=[True, False, False, False, True, False, False])
    nlp.get_pipe("tagwright")(doc)
    assert [token.text for token in doc] == words
    assert [sentence.text for sentence in doc.sents] == ["Ada sleeps in Paris.", "Does Grace ?"]
    assert ("Ada", "PER") in entities(doc)
    bare = nlp(TEXT)
    assert not bare.has_annotation("SENT_START")


@pytest.mark.parametrize("overwrite", [True, False])
def test_entities_that_are_there_stay_unless_they_are_to_be_overwritten(
    run: Path, overwrite: bool
) -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "HABIT", "pattern": "sleeps in Paris"}])  # type: ignore[attr-defined]
    nlp.add_pipe("tagwright", config={"run": str(run), "overwrite": overwrite})
    found = entities(nlp(TEXT))
    assert (("Paris", "LOC") in found) is overwrite
    assert (("sleeps in Paris", "HABIT") in found) is not overwrite
    assert ("Ada", "PER") in found


@pytest.mark.parametrize("model", ["crf", "char-bilstm-crf"])
def test_every_kind_of_tagger_can_be_saved_within_a_pipeline(model: str, tmp_path: Path) -> None:
    settings = {} if model == "crf" else {"epochs": "2", "word_size": "8", "hidden": "8"}
    data = Snapshot(tuple(doc(number) for number in range(20)))
    list(train(data, model=model, settings=settings, run_dir=tmp_path / "run"))
    nlp = spacy.blank("en")
    nlp.add_pipe("tagwright", config={"run": str(tmp_path / "run")})
    before = nlp(TEXT).spans["tagwright"].attrs["scores"]
    nlp.to_disk(tmp_path / "saved")
    shutil.rmtree(tmp_path / "run")
    after = spacy.load(tmp_path / "saved")(TEXT).spans["tagwright"].attrs["scores"]
    assert after == before


@pytest.mark.parametrize("model", ["sentiment-logistic", "sentiment-lstm"])
def test_a_run_that_sorts_documents_sets_their_categories(model: str, tmp_path: Path) -> None:
    data = [
        doc(n).replace(text=f"{word} {word}.", tokens=(), sentences=(), spans=(), category=name)
        for n in range(40)
        for word, name in [(("good", "pos"), ("bad", "neg"))[n % 2]]
    ]
    settings = {} if model == "sentiment-logistic" else {"epochs": "2", "hidden": "8"}
    snapshot = Snapshot(tuple(data), name="words")
    list(train(snapshot, model=model, settings=settings, run_dir=tmp_path / "run"))
    nlp = spacy.blank("en")
    nlp.add_pipe("tagwright", config={"run": str(tmp_path / "run")})
    good, empty = nlp.pipe(["good good", ""])
    assert set(good.cats) == set(empty.cats) == {"neg", "pos"}
    assert sum(good.cats.values()) == pytest.approx(1)
    again = spacy.blank("en")
    again.add_pipe("tagwright")
    assert again.from_bytes(nlp.to_bytes())("good good").cats == good.cats


def test_a_saved_pipeline_needs_the_run_no_longer(nlp: Language, tmp_path: Path) -> None:
    assert nlp.get_pipe("tagwright")
    nlp.to_disk(tmp_path / "one")
    config = (tmp_path / "one" / "config.cfg").read_text().replace("run-001", "gone")
    (tmp_path / "one" / "config.cfg").write_text(config)
    again = spacy.load(tmp_path / "one")
    assert entities(again(TEXT)) == ENTITIES
    again.to_disk(tmp_path / "two")
    shutil.rmtree(tmp_path / "one")
    assert entities(spacy.load(tmp_path / "two")(TEXT)) == ENTITIES
    kept = {path.name for path in (tmp_path / "two" / "tagwright").iterdir()}
    assert "predictions.jsonl" not in kept  # the texts that it was measured on stay at home


def test_bytes_hold_the_whole_run(nlp: Language) -> None:
    packed = nlp.to_bytes()
    again = spacy.blank("en")
    again.add_pipe("tagwright")
    again.from_bytes(packed)
    assert entities(again(TEXT)) == ENTITIES
    assert again.get_pipe("tagwright").to_bytes() == nlp.get_pipe("tagwright").to_bytes()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "files", [{"../evil": b"x"}, {"": b"x"}, {"..": b"x"}, {"config.json": 3}, {}, [], 7]
)
def test_bytes_that_are_none_of_a_run_are_refused(nlp: Language, files: object) -> None:
    with pytest.raises(UserError, match="hold no run"):
        nlp.get_pipe("tagwright").from_bytes(srsly.msgpack_dumps(files))  # type: ignore[attr-defined]


def test_a_run_that_is_not_there_is_said_when_it_is_needed(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("tagwright", config={"run": str(tmp_path / "none")})
    with pytest.raises(UserError, match="none does not exist"):
        nlp("Ada")
    with pytest.raises(UserError, match="none does not exist"):
        nlp.to_disk(tmp_path / "out")
    nlp = spacy.blank("en")
    nlp.add_pipe("tagwright")
    with pytest.raises(UserError, match="has no run; name one"):
        nlp("Ada")


def test_what_was_found_travels_in_spacys_own_files(nlp: Language) -> None:
    doc = nlp(TEXT)
    [back] = DocBin(docs=[doc]).get_docs(nlp.vocab)
    assert entities(back) == ENTITIES
    [stored] = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    assert stored.spans["tagwright"].attrs["scores"] == doc.spans["tagwright"].attrs["scores"]
