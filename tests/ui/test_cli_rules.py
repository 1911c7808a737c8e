"""`tagwright rules`, and `tagwright preannotate --rules`."""

from pathlib import Path

import pytest

from corpora import edits
from corpora.document import Document, Span
from corpora.project import Project
from tests.ui.commands import refusal, result
from ui.cli import main

TEXTS = {
    "a": "Dr. Ana Moreira left Porto. porto!",
    "b": "Banco do Vale paid in Porto.",
    "c": "Porto is reviewed.",
}
PATTERNS = """{"label": "LOC", "pattern": "Porto"}
{"label": "PER", "pattern": [{"LOWER": "dr."}, {"IS_TITLE": true, "OP": "+"}], "id": "dr"}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "p.tagwright"
    with Project.create(path, labels=["LOC", "PER"]) as project:
        docs = [Document(name, text, state="open") for name, text in TEXTS.items()]
        docs[2] = docs[2].replace(state="reviewed")
        list(project.import_documents(docs, source="test"))
        project.propose("machine", [("b", [Span(0, 13, "ORG", "machine", 0.9)])])
    return path


@pytest.fixture
def patterns(tmp_path: Path) -> Path:
    (tmp_path / "patterns.jsonl").write_text(PATTERNS)
    return tmp_path / "patterns.jsonl"


def proposed(path: Path) -> dict[str, list[str]]:
    with Project.open(path) as project:
        return {
            doc.id: [f"{s.label} {doc.text[s.start : s.end]} {s.source}" for s in doc.proposals]
            for doc in project.read()
        }


def test_rules_are_added_listed_exported_and_taken_away(path, patterns, capfd, tmp_path) -> None:
    said = result(capfd, "rules", path, "--add", patterns)
    assert (said["added"], said["known"], said["refused"], said["rules"]) == (2, 0, 0, 2)
    assert result(capfd, "rules", path, "--add", patterns)["known"] == 2
    out = tmp_path / "out.jsonl"
    assert result(capfd, "rules", path, "--export", out)["rules"] == 2
    assert out.read_text() == PATTERNS
    assert len(result(capfd, "rules", path, "--list")["rules"]) == 2
    assert result(capfd, "rules", path, "--clear")["removed"] == 2
    assert result(capfd, "rules", path)["rules"] == []


def test_rules_propose_beside_what_machines_proposed(path, patterns, capfd) -> None:
    result(capfd, "rules", path, "--add", patterns)
    said = result(capfd, "preannotate", path, "--rules")
    assert (said["proposals"], said["documents"], said["rules"]) == (3, 2, 2)
    assert proposed(path) == {
        "a": ["PER Dr. Ana Moreira rules", "LOC Porto rules"],
        "b": ["ORG Banco do Vale machine", "LOC Porto rules"],
        "c": [],
    }
    noted = result(capfd, "rules", path)
    assert noted["proposed"]["fingerprint"] == noted["fingerprint"] == said["fingerprint"]


def test_a_later_round_takes_the_place_of_the_one_before(path, patterns, capfd) -> None:
    result(capfd, "rules", path, "--add", patterns)
    result(capfd, "preannotate", path, "--rules")
    patterns.write_text('{"label": "LOC", "pattern": "porto", "case": false}\n')
    result(capfd, "preannotate", path, "--rules-from", patterns, "--map", "LOC=PER")
    assert proposed(path)["a"] == ["PER Porto rules", "PER porto rules"]
    noted = result(capfd, "rules", path)
    assert noted["proposed"]["fingerprint"] != noted["fingerprint"]


def test_what_was_rejected_is_not_proposed_again(path, patterns, capfd) -> None:
    result(capfd, "preannotate", path, "--rules-from", patterns)
    with Project.open(path) as project:
        doc = project.document("a")
        project.apply(edits.reject(doc, doc.proposals[1:]))
    result(capfd, "preannotate", path, "--rules-from", patterns)
    with Project.open(path) as project:
        shown = edits.visible_proposals(project.document("a"))
    assert [span.label for span in shown] == ["PER"]


def test_terms_with_one_label_in_any_case(path, capfd, tmp_path) -> None:
    terms = tmp_path / "towns.txt"
    terms.write_text("Porto\nFaro\n")
    assert "the term has no label" in refusal(capfd, "rules", path, "--add", terms)
    result(capfd, "rules", path, "--add", terms, "--label", "LOC", "--any-case")
    result(capfd, "preannotate", path, "--rules")
    assert proposed(path)["a"] == ["LOC Porto rules", "LOC porto rules"]


def test_rules_that_ask_for_parts_of_speech_get_a_pipeline(path, capfd, patterns) -> None:
    patterns.write_text('{"label": "V", "pattern": [{"POS": "VERB"}, {"POS": "PROPN"}]}\n')
    capfd.readouterr()
    assert main(["preannotate", str(path), "--rules-from", str(patterns)]) == 0
    assert "en_core_web_sm tells POS, which rules ask for." in capfd.readouterr().err
    assert proposed(path)["a"] == ["V left Porto rules"]


def test_what_is_told_to_people(path, patterns, capfd) -> None:
    assert main(["rules", str(path)]) == 0
    assert capfd.readouterr().out == "0 rules.\nThey have not proposed anything yet.\n"
    patterns.write_text(f'{PATTERNS}{{"label": "LOC"}}\n')
    assert main(["rules", str(path), "--add", str(patterns)]) == 0
    said = capfd.readouterr()
    assert said.out == "2 rules added, 1 line refused; 2 rules in all.\n"
    assert said.err.strip().endswith(
        'patterns.jsonl, line 3: there is no "pattern", or it is neither a string nor a list of'
        " tokens."
    )
    assert main(["preannotate", str(path), "--rules"]) == 0
    capfd.readouterr()
    assert main(["rules", str(path)]) == 0
    said = capfd.readouterr().out
    assert "2 rules: 1 LOC, 1 PER." in said
    assert "3 proposals on 2 documents." in said


def test_what_other_programs_do_not_see_is_told(path, capfd, tmp_path) -> None:
    terms = tmp_path / "towns.txt"
    terms.write_text("Porto\tLOC\n")
    result(capfd, "rules", path, "--add", terms, "--any-case")
    assert main(["rules", str(path), "--export", str(tmp_path / "r.jsonl")]) == 0
    assert "1 rule in it are off or tell no case apart" in capfd.readouterr().err.replace("\n", " ")


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (["rules", "--add", "none.jsonl"], "none.jsonl: there is no such file"),
        (["rules", "--export", "rules.txt"], "rules are written as .jsonl"),
        (["preannotate", "--rules"], "has no rules that are on"),
        (["preannotate", "--rules-from", "none.txt"], "there is no such file"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(path, capfd, args, sentence) -> None:
    command, *others = args
    assert sentence in refusal(capfd, command, path, *others)


def test_rules_propose_on_chosen_documents(path, patterns, capfd, tmp_path) -> None:
    (tmp_path / "ids.txt").write_text("b\nc\n")
    args = ("--rules-from", patterns, "--ids", tmp_path / "ids.txt")
    said = result(capfd, "preannotate", path, *args)
    assert said["documents"] == 1  # the other is reviewed
    found = proposed(path)
    assert found["a"] == []
    assert "LOC Porto rules" in found["b"]
    (tmp_path / "ids.txt").write_text("nobody\n")
    assert "no document 'nobody'" in refusal(capfd, "preannotate", path, *args)
