"""spaCy proposes; our tokens are the only ones."""

import subprocess
import sys
import time
from itertools import chain, islice
from pathlib import Path

import psutil
import pytest

from corpora.document import Document, Range, Span
from corpora.errors import UnknownNameError, UserError
from corpora.tokens import complete
from tagger import preannotate as module
from tagger.pipelines import pipeline_labels, resolve_pipeline, unneeded_components
from tagger.pool import ordered_map
from tagger.preannotate import preannotate

TEXT = "Angela Merkel met Barack Obama in Berlin on Monday."


def shown(doc: Document, spans: tuple[Span, ...]) -> list[tuple[str, str]]:
    return [(doc.text[span.start : span.end], span.label) for span in spans]


@pytest.fixture
def ruler(tmp_path: Path) -> str:
    """A pipeline saved in a folder that finds what it is told, whatever the text."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    patterns = [
        {"label": "FRUIT", "pattern": "apple"},
        {"label": "PAIR", "pattern": [{"LOWER": "one"}, {"LOWER": "two"}]},
    ]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    nlp.to_disk(tmp_path / "fruit")
    return str(tmp_path / "fruit")


def test_entities_become_proposals_that_say_who_made_them() -> None:
    [(doc, spans)] = preannotate([Document("a", TEXT)])
    assert ("Angela Merkel", "PERSON") in shown(doc, spans)
    assert ("Berlin", "GPE") in shown(doc, spans)
    assert {(span.source, span.score) for span in spans} == {("en_core_web_sm", None)}


def test_a_label_map_renames_and_silences() -> None:
    names = {"PERSON": "PER", "DATE": None}
    [(doc, spans)] = preannotate([Document("a", TEXT)], label_map=names)
    assert ("Barack Obama", "PER") in shown(doc, spans)
    assert ("Berlin", "GPE") in shown(doc, spans)
    assert "DATE" not in {span.label for span in spans}


def test_spans_stand_on_the_tokens_that_the_document_brought(ruler: str) -> None:
    own = Document("a", "pine-apple apple", tokens=(Range(0, 10), Range(11, 16)))
    [(doc, spans)] = preannotate([own.replace(sentences=(Range(0, 2),))], pipeline=ruler)
    assert doc.tokens == own.tokens
    assert spans == (Span(11, 16, "FRUIT", "fruit"),)


def test_an_empty_document_and_one_of_white_space_have_no_proposals(ruler: str) -> None:
    docs = [Document("a", ""), Document("b", "an apple"), Document("c", " \n ")]
    assert [len(spans) for _, spans in preannotate(docs, pipeline=ruler)] == [0, 1, 0]


def test_a_long_document_is_cut_where_sentences_end(
    ruler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No piece is longer than the bound, and no pair within a sentence is torn."""
    monkeypatch.setattr(module, "PIECE_TOKENS", 10)
    monkeypatch.setattr(module, "BATCH_TOKENS", 25)
    doc = complete(Document("a", "We have one two. Oh! " * 40))
    pieces = list(module._pieces(doc))
    assert max(len(piece.words) for piece in pieces) <= 10
    assert [word for piece in pieces for word in piece.words] == doc.words
    assert all(piece.starts[0] for piece in pieces)
    [(_, spans)] = preannotate([doc], pipeline=ruler)
    assert len(spans) == 40


def test_a_sentence_longer_than_a_piece_is_cut_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PIECE_TOKENS", 10)
    doc = complete(Document("a", "word " * 35))
    assert [len(piece.words) for piece in module._pieces(doc)] == [10, 10, 10, 5]


def test_two_processes_say_what_one_says_in_the_same_order_and_end_with_the_stream(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "BATCH_TOKENS", 200)
    docs = [Document(str(number), f"{TEXT} Apple paid ${number} million.") for number in range(100)]
    alone = list(preannotate(docs))
    assert [doc.id for doc, _ in alone] == [str(number) for number in range(100)]
    endless = (Document("more", TEXT) for _ in iter(int, 1))
    stream = preannotate(chain(docs, endless), processes=2)
    assert list(islice(stream, 100)) == alone
    workers = [
        child for child in psutil.Process().children() if "spawn_main" in str(child.cmdline())
    ]
    assert len(workers) == 2
    stream.close()  # type: ignore[attr-defined]
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert not alive


def test_work_that_nobody_waits_for_is_not_finished() -> None:
    """Each of these workers has an hour of it left."""
    stream = ordered_map(time.sleep, [0.0, *[3600.0] * 9], processes=2)
    next(stream)
    stream.close()  # type: ignore[attr-defined]


def test_workers_die_with_their_parent(ruler: str, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "from corpora.document import Document\n"
        "from tagger import preannotate\n"
        "preannotate.BATCH_TOKENS = 25\n"
        "if __name__ == '__main__':\n"
        "    docs = (Document(str(n), 'Berlin') for n in iter(int, 1))\n"
        f"    for _ in preannotate.preannotate(docs, pipeline={ruler!r}, processes=2):\n"
        "        print('working', flush=True)\n"
    )
    root = Path(__file__).parents[2]
    parent = subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, env={"PYTHONPATH": str(root)}
    )
    assert parent.stdout is not None
    with parent:
        assert parent.stdout.readline()
        workers = psutil.Process(parent.pid).children(recursive=True)
        parent.kill()
    assert workers
    _, alive = psutil.wait_procs(workers, timeout=20)
    assert not alive


def test_an_unknown_pipeline_is_answered_with_the_installed_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"'en_core_web_xl'.*en_core_web_sm"):
        preannotate([], pipeline="en_core_web_xl")


def test_a_pipeline_that_finds_no_entities_says_so(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "cutter")
    with pytest.raises(UserError, match=r"finds no entities.*sentencizer"):
        preannotate([], pipeline=str(tmp_path / "cutter"))


def test_a_pipeline_whose_weights_are_lost_is_the_users_to_mend(ruler: str) -> None:
    for file in Path(ruler, "entity_ruler").iterdir():
        file.write_bytes(b"\xff")
    with pytest.raises(UserError, match="cannot be loaded"):
        list(preannotate([Document("a", "apple")], pipeline=ruler))


def test_only_the_components_that_find_entities_run() -> None:
    assert set(unneeded_components("en_core_web_sm")) >= {"tagger", "parser", "lemmatizer"}
    assert "ner" not in unneeded_components("en_core_web_sm")


def test_what_the_recogniser_listens_to_stays(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    nlp.add_pipe("tok2vec")
    nlp.add_pipe("ner", config={"model": {"tok2vec": listener}}).add_label("X")
    nlp.add_pipe("tagger").add_label("NN")
    nlp.initialize()
    nlp.to_disk(tmp_path / "shared")
    assert unneeded_components(str(tmp_path / "shared")) == ["tagger"]
    assert list(preannotate([Document("a", TEXT)], pipeline=str(tmp_path / "shared")))


def test_scored_spans_keep_their_scores(tmp_path: Path) -> None:
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("spancat", config={"threshold": 0.0}).add_label("X")
    nlp.initialize()
    nlp.to_disk(tmp_path / "cat")
    [(_, spans)] = preannotate([Document("a", "some words")], pipeline=str(tmp_path / "cat"))
    assert spans
    assert all(span.score is not None and 0 <= span.score <= 1 for span in spans)


def test_labels_are_known_without_loading_the_pipeline() -> None:
    assert {"PERSON", "GPE", "MONEY"} <= set(pipeline_labels("en_core_web_sm"))
    assert (resolve_pipeline("en_core_web_sm") / "config.cfg").is_file()
