"""What training makes of its data: odd documents, labels and tags, parts that are not there."""

from pathlib import Path

import pytest

from corpora.document import Document, Range, Span
from corpora.errors import UserError
from corpora.snapshot import Snapshot
from corpora.tokens import complete
from tagger import runs
from tagger.training import train
from tests.tagger.towns import KINDS, NAMES, SETTINGS, TAGGERS, doc, messages, result_of, snapshot


def test_without_a_development_part_a_tenth_is_held_out(tmp_path: Path) -> None:
    data = Snapshot(tuple(doc(n) for n in range(40)))
    events, _ = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    assert "4 of 40 training documents were held out" in messages(events)
    again = Snapshot(tuple(reversed(data.documents)))
    list(train(again, model="logistic", run_dir=tmp_path / "s"))
    held = [{p.doc.id for p in runs.predictions(tmp_path / name)} for name in "rs"]
    assert held[0] == held[1]
    assert len(held[0]) == 4


def test_a_score_against_proposals_is_agreement(tmp_path: Path) -> None:
    data = Snapshot(snapshot().documents, on="proposed", sources=("en_core_web_sm",))
    _, result = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    assert result["against"] == "agreement with en_core_web_sm"
    assert runs.info(tmp_path / "r").against == "agreement with en_core_web_sm"


@pytest.mark.parametrize(
    ("documents", "says"),
    [
        ([], "training part is empty"),
        ([doc(1, "development"), doc(2, "test")], "training part is empty"),
        ([doc(1)], "One document is too few"),
        ([doc(1).replace(spans=()), doc(2, "development")], "nothing to learn"),
    ],
)
def test_data_from_which_nothing_can_be_learned(
    documents: list[Document], says: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=says):
        list(train(Snapshot(tuple(documents)), model="logistic", run_dir=tmp_path / "r"))
    assert list(tmp_path.iterdir()) == []


def test_what_tags_cannot_hold_is_said(tmp_path: Path) -> None:
    odd = doc(0)
    nested = Span(odd.spans[0].start, odd.spans[1].end, "LOC")
    within = Span(odd.spans[0].start + 1, odd.spans[0].end, "PER")
    long = Span(odd.spans[1].start, odd.tokens[odd.sentences[1].start].end, "LOC")
    bare = [
        odd.replace(id="a", spans=(*odd.spans, nested)),
        odd.replace(id="b", spans=(within,)),
        odd.replace(id="c", spans=(long,)),
    ]
    data = Snapshot((*bare, *snapshot().documents))
    events, _ = result_of(train(data, model="logistic", run_dir=tmp_path / "r"))
    said = messages(events)
    assert "2 of 167 spans were left out" in said
    assert "1 of 167 spans were widened to whole tokens" in said
    assert "parted at 1 ends of sentences" in said


@pytest.mark.parametrize("model", KINDS)
def test_a_label_that_only_development_has_is_named(model: str, tmp_path: Path) -> None:
    strange = doc(5, "development").replace(spans=(Span(0, 3, "GOD"),))
    data = Snapshot((*snapshot(8, 2).documents, strange))
    settings = {**SETTINGS[model], "epochs": "1"}
    events, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    assert "cannot be learned: GOD" in messages(events)
    assert "GOD" in result["scores"]["labels"]  # type: ignore[index]


@pytest.mark.parametrize("model", TAGGERS)
def test_one_label_and_odd_documents_are_enough(model: str, tmp_path: Path) -> None:
    one = [doc(n).replace(spans=doc(n).spans[:1]) for n in range(3)]
    empty = Document("empty", "", part="train")
    blank = Document("blank", " \n", part="development")
    untokenised = Document("raw", "Ada lives.", part="development", spans=(Span(0, 3, "PER"),))
    data = Snapshot((*one, empty, blank, untokenised))
    settings = {**SETTINGS[model], "epochs": "2"}
    _, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    assert result["scores"]["documents"] == 2  # type: ignore[index]


@pytest.mark.parametrize("model", [*KINDS, "gru"])
def test_a_sentence_of_5000_tokens_is_learned_and_tagged(model: str, tmp_path: Path) -> None:
    words = [NAMES[n % 3] if n % 10 == 0 else "and" for n in range(5000)]
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(0, 5000, 10)]
    spans = tuple(Span(at, at + len(w), "PER") for at, w in zip(starts, words[::10], strict=True))
    endless = Document("endless", " ".join(words), spans=spans, part="train")
    assert len(complete(endless).sentences) == 1
    data = Snapshot(
        (endless, *snapshot(4, 2).documents, endless.replace(id="b", part="development"))
    )
    settings = {**SETTINGS[model], "epochs": "1"}
    _, result = result_of(train(data, model=model, settings=settings, run_dir=tmp_path / "r"))
    [(_, found)] = runs.load(tmp_path / "r").tag([endless])
    assert all(0 <= span.start < span.end <= len(endless.text) for span in found)
    assert result["scores"]["documents"] == 3  # type: ignore[index]


def test_a_development_part_without_spans_keeps_the_last_epoch(tmp_path: Path) -> None:
    data = Snapshot((*(doc(n) for n in range(9)), doc(9, "development").replace(spans=())))
    settings = {"epochs": "6", "patience": "2"}
    events, result = result_of(
        train(data, model="logistic", settings=settings, run_dir=tmp_path / "r")
    )
    assert "no spans to measure by" in messages(events)
    assert (result["epochs"], result["best_epoch"]) == (6, 6)


def test_parts_of_speech_are_learned_from(tmp_path: Path) -> None:
    """Words say nothing here; only the parts of speech tell names from others."""
    docs = []
    for number in range(60):
        words = [f"w{number}a", f"w{number}b"]
        noun = number % 2
        text = " ".join(words)
        tokens = (Range(0, len(words[0])), Range(len(words[0]) + 1, len(text)))
        docs.append(
            Document(
                str(number),
                text,
                tokens=tokens,
                sentences=(Range(0, 2),),
                spans=(Span(*tokens[noun], "X"),),
                part="train" if number < 40 else "development",
                meta={"pos": ["NNP" if place == noun else "VB" for place in (0, 1)]},
            )
        )
    _, result = result_of(train(Snapshot(tuple(docs)), model="logistic", run_dir=tmp_path / "r"))
    assert result["scores"]["schemes"]["strict"]["f1"] == 1.0  # type: ignore[index]
