"""Labels in CoNLL-U: where they are read from, and where changed ones go."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpora import formats
from corpora.document import Span
from tests.corpora.formats.conllu_files import read, row, rows, written
from tests.corpora.formats.test_round_trips import left_out


def test_changed_labels_go_where_they_came_from_and_the_rest_stays(tmp_path: Path) -> None:
    content = (
        "# newdoc id = a\n# sent_id = 1\n# text = Du château\n"
        + row("1-2", "Du") + row(1, "De", "ADP", "ner=O|X=1") + row(2, "le", "DET", "ner=B-LOC")
        + row(3, "château", "NOUN", "ner=I-LOC")
        + "\n# sent_id = 2\n" + row(1, "Anna", "PROPN", "ner=S-PER") + row(1.1, "est", "VERB")
    )  # fmt: skip
    (doc,), _ = read(tmp_path, content)
    changed = doc.replace(spans=(Span(0, 2, "B|x"), doc.spans[1]))
    text, report = written(tmp_path, [changed])
    assert report.mended == []
    assert (
        text
        == content.replace("ner=O|X=1", "X=1")
        .replace("ner=B-LOC", "_")
        .replace(row("1-2", "Du"), row("1-2", "Du", misc="ner=B-B\\px"))
        .replace("ner=I-LOC", "ner=O")
        + "\n"
    )
    (back,) = formats.read(tmp_path / "out.conllu")
    assert back.spans == changed.spans


def test_labels_of_words_go_back_into_their_column(tmp_path: Path) -> None:
    (doc,), _ = read(tmp_path, row(1, "Anna", "PROPN") + row(2, "saw", "NOUN"), column="upos")
    assert [span.label for span in doc.spans] == ["PROPN", "NOUN"]
    text, _ = written(tmp_path, [doc.replace(spans=(doc.spans[0], Span(5, 8, "VERB")))])
    assert rows(text) == rows(row(1, "Anna", "PROPN") + row(2, "saw", "VERB"))
    text, report = written(tmp_path, [doc.replace(spans=(Span(0, 8, "X"),))])
    assert rows(text) == rows(row(1, "Anna", "PROPN", "NER=B-X") + row(2, "saw", "NOUN", "NER=I-X"))
    assert "they became NER tags" in left_out(report)


@pytest.mark.parametrize(
    ("miscs", "spans"),
    [
        (["NamedEntity=Yes", "NamedEntity=Yes", "_"], [("a b", "ENTITY")]),
        (["name=B-PER", "name=I-PER", "name=O"], [("a b", "PER")]),
        (["name=Bo", "_", "_"], []),
        (["NE=B-PER_x", "NER=B-PER", "NER=B-LOC"], [("b", "PER"), ("c", "LOC")]),
    ],
)
def test_keys_of_misc_that_name_entities(
    tmp_path: Path, miscs: list[str], spans: list[tuple[str, str]]
) -> None:
    content = "".join(
        row(at, form, misc=misc) for at, form, misc in zip("123", "abc", miscs, strict=True)
    )
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[span.start : span.end], span.label) for span in doc.spans] == spans
    assert doc.state == ("reviewed" if spans else None)


def test_mentions_in_brackets_are_read_nested(tmp_path: Path) -> None:
    content = "# global.Entity = eid-etype-head-other\n" + "".join(
        row(at, form, misc=misc)
        for at, form, misc in [
            (1, "the", "Entity=(e1-person-2-"), (2, "king", "_"),
            (3, "of", "_"), (4, "France", "Entity=(e2-place-1-)e1)"),
        ]
    )  # fmt: skip
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("the king of France", "person"), ("France", "place"),
    ]  # fmt: skip
    assert rows(written(tmp_path, [doc])[0]) == rows(content)
    text, report = written(tmp_path, [doc.replace(spans=doc.spans[1:])])
    assert [line.rpartition("\t")[2] for line in rows(text)] == ["_", "_", "_", "NER=B-place"]
    assert "they became NER tags" in left_out(report)


def test_mentions_may_cross_and_be_named_by_type_and_number(tmp_path: Path) -> None:
    miscs = [
        "Entity=(person-1",
        "Entity=(time-2",
        "Entity=(time-3)person-1)time-2)",
        "Entity=(plant",
    ]
    content = "".join(row(at, f"w{at}", misc=misc) for at, misc in enumerate(miscs, 1))
    (doc,), _ = read(tmp_path, content)
    assert [(doc.text[s.start : s.end], s.label) for s in doc.spans] == [
        ("w1 w2 w3", "person"), ("w2 w3", "time"), ("w3", "time"), ("w4", "plant"),
    ]  # fmt: skip


MISCS = ["_", "SpaceAfter=No", "SpacesAfter=\\\\n", "X=1|NER=B-P", "NER=I-P", "NER=O"]
MISCS += ["Entity=(q", "Entity=q)"]
WORDS = st.lists(st.sampled_from(["a", "b", "d'", "👍🏽", "é"]), min_size=1, max_size=5)


@st.composite
def files(draw: st.DrawFn) -> str:
    """CoNLL-U with ranges, empty nodes, white space and labels of every coding."""
    lines = []
    for _ in range(draw(st.integers(1, 3))):
        lines.append(draw(st.sampled_from(["# newpar", "# sent_id = 1", "# text = a b"])))
        number = 0
        for word in draw(WORDS):
            misc = draw(st.sampled_from(MISCS))
            inner = draw(st.integers(0, 2))
            if inner:
                lines.append(row(f"{number + 1}-{number + inner}", word, misc=misc)[:-1])
            for part in range(inner or 1):
                number += 1
                lines.append(
                    row(number, f"{word}{part * 'x'}", "X", draw(st.sampled_from(MISCS)))[:-1]
                )
            if draw(st.booleans()):
                lines.append(row(f"{number}.1", "e", misc="NER=B-E")[:-1])
        lines.append("")
    return "\n".join(lines) + "\n"


@settings(max_examples=50)
@given(files(), st.data())
def test_labels_can_change_in_any_file_and_all_else_stays(
    content: str, data: st.DataObject
) -> None:
    with TemporaryDirectory() as name:
        (doc,), _ = read(Path(name), content)
        tokens = data.draw(st.sets(st.sampled_from(doc.tokens), max_size=3))
        spans = tuple(Span(start, end, "L") for start, end in sorted(tokens))
        assert rows(written(Path(name), [doc])[0]) == rows(content)
        text, _ = written(Path(name), [doc.replace(spans=spans)])
        (back,) = formats.read(Path(name) / "out.conllu")
    assert (back.text, back.tokens, back.sentences) == (doc.text, doc.tokens, doc.sentences)
    assert back.spans == spans
    assert [line.split("\t")[:9] for line in rows(text)] == [
        line.split("\t")[:9] for line in rows(content)
    ]
