"""Ready corpora: the sample, and NLTK's where they are at hand."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpora import catalog
from corpora.errors import UnknownNameError, UserError
from tests.shared import shared


@pytest.fixture
def nltk_data(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """NLTK, looking where its corpora are."""
    folder = shared("nltk_data")
    monkeypatch.setenv("NLTK_DATA", str(folder))
    import nltk.data

    monkeypatch.setattr(nltk.data, "path", [str(folder), *nltk.data.path])
    return folder


def test_the_sample_ships_with_its_gold() -> None:
    docs = list(catalog.load("sample"))
    assert {doc.lang for doc in docs} == {"en", "fr"}
    assert {doc.state for doc in docs} == {"reviewed"}
    assert {doc.part for doc in docs} == {"train", "development", "test"}
    assert all(doc.spans and doc.tokens and doc.sentences for doc in docs)
    assert len(docs) == sum(len(list(catalog.load(f"sample-{n}"))) for n in ("news", "ads"))
    assert {doc.category for doc in catalog.load("sample-reviews")} == {"pos", "neg"}


def test_the_sample_to_label_has_the_same_texts_and_nothing_said_of_them() -> None:
    bare, labelled = list(catalog.load(catalog.TO_LABEL)), list(catalog.load("sample-news"))
    assert [doc.text for doc in bare] == [doc.text for doc in labelled]
    assert {(doc.state, doc.spans, doc.category) for doc in bare} == {("open", (), None)}


def test_what_there_is_and_what_is_at_hand() -> None:
    found = {entry.name: entry for entry in catalog.entries()}
    assert list(found) == list(catalog.CATALOG)
    assert found["sample"].available
    assert found["reuters"].package == "reuters"


@pytest.mark.usefixtures("nltk_data")
def test_nltks_are_seen_to_be_at_hand() -> None:
    assert all(entry.available for entry in catalog.entries())


@pytest.mark.usefixtures("nltk_data")
def test_reuters_has_its_published_parts_topics_and_characters() -> None:
    docs = list(catalog.load("reuters", limit=1000))
    assert len({doc.id for doc in docs}) == 1000
    assert {doc.id.split("/")[0]: None for doc in docs}.keys() == {"test", "training"}
    assert {doc.part for doc in docs if doc.id.startswith("test/")} == {"test"}
    parts = Counter(doc.part for doc in docs if doc.id.startswith("training/"))
    assert parts.keys() == {"train", "development"}
    assert 0.05 < parts["development"] / parts.total() < 0.15
    assert not any("&lt;" in doc.text for doc in docs)
    assert any("<" in doc.text for doc in docs)
    assert all(doc.meta["topics"] and doc.state is None for doc in docs)


@pytest.mark.usefixtures("nltk_data")
def test_a_limit_takes_its_share_of_every_category() -> None:
    docs = list(catalog.load("movie_reviews", limit=50))
    assert Counter(doc.category for doc in docs) == {"pos": 25, "neg": 25}
    assert docs[0].id == "neg/cv000_29416"


@pytest.mark.usefixtures("nltk_data")
def test_conll2002_has_its_published_parts_and_documents() -> None:
    dutch = list(catalog.load("conll2002-nl"))
    assert Counter(doc.part for doc in dutch) == {"train": 287, "development": 74, "test": 119}
    assert {doc.lang for doc in dutch} == {"nl"}
    spanish = list(catalog.load("conll2002-es", limit=30))
    assert {doc.part for doc in spanish} == {"train", "development", "test"}
    assert {span.label for doc in spanish for span in doc.spans} == {"PER", "LOC", "ORG", "MISC"}


@pytest.mark.usefixtures("nltk_data")
def test_the_treebank_has_a_part_of_speech_on_each_token() -> None:
    [doc] = catalog.load("treebank", limit=1)
    assert doc.words[:4] == ["Pierre", "Vinken", ",", "61"]
    assert [span[:2] for span in doc.spans] == [tuple(token) for token in doc.tokens]
    assert [span.label for span in doc.spans][:5] == ["NNP", "NNP", ",", "CD", "NNS"]
    assert "-NONE-" not in {span.label for span in doc.spans}


def test_an_unknown_corpus_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match=r"no corpus in .* named 'brown'.*reuters"):
        catalog.load("brown")


def test_a_corpus_that_nltk_lacks_is_said_with_the_way_to_get_it(tmp_path: Path) -> None:
    code = "from corpora import catalog; catalog.load('reuters')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "NLTK_DATA": str(tmp_path), "HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        pytest.skip("NLTK's corpora are installed on this machine")
    assert "UserError: NLTK's corpus 'reuters' is not on this machine" in done.stderr
    assert "python -m nltk.downloader reuters" in done.stderr


def test_where_no_network_answers_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError, match="could not be fetched; check the network"):
        catalog.download("reuters", index="http://127.0.0.1:9/index.xml")
    assert capsys.readouterr().out == ""


def test_what_ships_is_not_fetched() -> None:
    with pytest.raises(UserError, match="ships with the program"):
        catalog.download("sample")
