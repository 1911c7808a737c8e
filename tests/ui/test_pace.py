"""How fast one works: what is counted, what follows from it, and where it is kept."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora import edits, outcome
from corpora.document import Document, Span
from corpora.project import Project
from ui.cli import main
from ui.pace import ledger, words
from ui.pace.tally import kind_of, tally

DOC = Document(
    "d", "Ana saw Oslo in May.", state="open", proposals=(Span(0, 3, "PER", "m"), Span(8, 12, "X"))
)


def counted(doc: Document, change) -> Counter[str]:
    return tally(outcome.applied(doc, change), change)


def test_what_became_of_a_span() -> None:
    accepted = edits.accept(DOC, DOC.proposals[:1])
    assert counted(DOC, accepted) == Counter(accepted=1)
    assert counted(DOC, edits.label(DOC, 0, 3, "PER")) == Counter(accepted=1)
    assert counted(DOC, edits.label(DOC, 0, 3, "ORG")) == Counter(corrected=1)
    assert counted(DOC, edits.label(DOC, 16, 19, "DATE")) == Counter(added=1)
    assert counted(DOC, edits.reject(DOC, DOC.proposals)) == Counter(rejected=2)
    doc = outcome.applied(DOC, accepted)
    assert counted(doc, edits.relabel(doc, doc.spans[0], "ORG")) == Counter(corrected=1)
    assert counted(doc, edits.resize(doc, doc.spans[0], 0, 7)) == Counter(corrected=1)
    assert counted(doc, edits.remove(doc, doc.spans)) == Counter(removed=1)
    assert counted(doc, edits.review(doc, "reviewed")) == Counter(documents=1)
    assert counted(doc, edits.categorise(doc, "pos")) == Counter()


def test_enter_accepts_and_finishes() -> None:
    doc = DOC.replace(proposals=(Span(0, 3, "PER", "m"), Span(8, 12, "LOC", "m")))
    counts = counted(doc, edits.accept_all(doc, edits.visible_proposals(doc)))
    assert counts == Counter(accepted=2, documents=1)
    assert kind_of(counts) == "accepted"


def test_what_time_was_for() -> None:
    assert kind_of(Counter(corrected=1, accepted=1)) == "typed"
    assert kind_of(Counter(rejected=1)) == ""


def test_means_shares_what_was_saved_and_the_rest() -> None:
    days = {
        "2026-05-01": Counter(ms=600_000, documents=10, accepted=10, added=10, actions=60)
        + Counter({"ms accepted": 10_000, "ms typed": 50_000}),
    }
    found = ledger.figures(days, "2026-05-02", left=30)
    ever = found["all"]
    assert (ever["seconds_per_document"], ever["seconds_per_span"]) == (60.0, 30.0)
    assert (ever["actions_per_span"], ever["share_accepted"], ever["share_added"]) == (3, 0.5, 0.5)
    assert (ever["seconds_per_accepted"], ever["seconds_per_typed"], ever["saved"]) == (1, 5, 40)
    assert (found["left"], found["seconds_left"]) == (30, 1800)
    assert found["today"]["documents"] == 0
    assert words.line(found) == ""
    assert words.saved(ever) == (
        "A span accepted took 1.0 s, one typed 5.0 s: the suggestions saved 40 s."
    )
    assert words.left(found, documents=40) == "30 documents left: about 30 min."


def test_today_counts_before_the_days_before() -> None:
    days = {
        "2026-05-01": Counter(ms=600_000, documents=1),
        "2026-05-02": Counter(ms=90_000, documents=3, accepted=2),
    }
    found = ledger.figures(days, "2026-05-02", left=4)
    assert found["seconds_left"] == 120
    parts = ["3\u00a0today", "30\u00a0s\u00a0each", "2\u00a0min\u00a0left"]
    assert words.line(found) == " · ".join(parts)
    assert found["today"]["seconds_per_span"] is None  # of two spans no mean is taken


def test_before_anything_was_done() -> None:
    found = ledger.figures({}, "2026-05-02", left=2)
    assert found["seconds_left"] is None
    assert words.left(found, documents=2) == "2 documents left."
    none = ledger.figures({}, "2026-05-02", left=0)
    assert words.left(none, documents=3) == "Every document is reviewed."
    assert words.left(none, documents=0) == "There is no document yet."
    assert words.saved(found["all"]) == ""


@pytest.mark.parametrize(
    ("seconds", "said"), [(4.21, "4.2 s"), (41, "41 s"), (1920, "32 min"), (11_400, "3 h 10 min")]
)
def test_durations(seconds: float, said: str) -> None:
    assert words.duration(seconds) == said


COUNTS = st.dictionaries(
    st.sampled_from(["ms", "accepted", "documents"]), st.integers(-5, 9).filter(bool), min_size=1
)


@given(first=COUNTS, second=COUNTS)
def test_what_two_windows_add_is_all_kept(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, int], second: dict[str, int]
) -> None:
    file = tmp_path_factory.mktemp("pace") / "in" / "p.json"
    for counts in (first, second):
        ledger.add(file, Path("p.tagwright"), {"2026-05-01": Counter(counts)})
    (day,) = ledger.read(file).values()
    assert {n: v for n, v in day.items() if v} == {
        name: value
        for name in first.keys() | second.keys()
        if (value := first.get(name, 0) + second.get(name, 0))
    }


@pytest.mark.parametrize("broken", ["", "[]", '{"days": 3}', '{"days": {"x": 4}}', "\0"])
def test_a_broken_file_is_as_none(tmp_path: Path, broken: str) -> None:
    (tmp_path / "p.json").write_text(broken)
    assert ledger.read(tmp_path / "p.json") == {}


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ledger, "folder", lambda: tmp_path / "mine")
    path = tmp_path / "p.tagwright"
    with Project.create(path) as project:
        list(project.import_documents([Document("a", "Ana."), Document("b", "Ben.")], source="t"))
    file = ledger.file_of(path, ledger.folder())
    ledger.add(file, path, {"2026-05-01": Counter(ms=60_000, documents=1)})
    assert main(["pace", str(path), "--json"]) == 0
    result = json.loads(capfd.readouterr().out.splitlines()[-1])
    assert (result["all"]["documents"], result["left"], result["seconds_left"]) == (1, 2, 120)
    assert result["file"] == str(file)
    assert main(["pace", str(path)]) == 0
    assert "2 documents left, about 2 minutes." in capfd.readouterr().out
