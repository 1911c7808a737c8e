"""The commands that read labelled files: how they read, what they tell, what they keep."""

import json
import zipfile
from pathlib import Path

import pytest

from corpora import edits
from corpora.document import Document, Span
from corpora.project import Project
from tests.ui.commands import events, refusal
from tests.ui.test_cli import CONLL, LINE, path, written
from ui.cli import main

__all__ = ["path"]  # a fixture

LINES = "".join(LINE.replace('"a"', f'"d{number}"') for number in range(4))


def texts(project: Path) -> list[str]:
    with Project.open(project) as opened:
        return [doc.text for doc in opened.read()]


def test_an_option_of_the_format(path: Path, tmp_path: Path) -> None:
    source = written(tmp_path, "tweets.txt", "one two\nthree\n\nfour\n")
    assert main(["import", str(path), source, "--option", "split=lines"]) == 0
    assert texts(path) == ["one two", "three", "four"]
    assert main(["convert", source, f"{tmp_path}/out.jsonl", "--option", "split=paragraphs"]) == 0
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["one two\nthree", "four"]


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("column=2", "no option of text named 'column'; the known ones are: split"),
        ("split=words", "split is one of file, lines, paragraphs; 'words' is not"),
        ("split", "written like column=2"),
        ("encoding=utf-8", "say --encoding instead"),
    ],
)
def test_an_option_that_cannot_be(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], option: str, says: str
) -> None:
    source = written(tmp_path, "a.txt", "one")
    assert says in refusal(capfd, "import", path, source, "--option", option)


def test_an_encoding_and_a_language(path: Path, tmp_path: Path) -> None:
    source = written(tmp_path, "a.txt", "L'été est là.".encode("latin-1"))
    assert main(["import", str(path), source, "--encoding", "latin-1", "--lang", "fr"]) == 0
    with Project.open(path) as project:
        (doc,) = project.read()
    assert (doc.text, doc.lang, doc.words[0]) == ("L'été est là.", "fr", "L'")


def test_spans_are_snapped(path: Path, tmp_path: Path) -> None:
    source = written(tmp_path, "a.jsonl", LINE.replace('"end": 3', '"end": 2'))
    assert main(["import", str(path), source, "--snap", "outward"]) == 0
    with Project.open(path) as project:
        (doc,) = project.read()
    assert [span[:3] for span in doc.spans] == [(0, 3, "PER")]


def test_refused_lines_are_saved_mended_and_imported(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE + '{"text": "cut\n')
    out = tmp_path / "refused.jsonl"
    *_, result = events(capfd, "import", path, source, "--refused", out)
    assert result["refused_lines"] == {"paths": [str(out)], "saved": 1, "unsaved": 0}
    out.write_text(out.read_text().replace("cut", 'cut"}'))
    assert main(["import", str(path), str(out)]) == 0
    assert len(texts(path)) == 2
    assert "name another file" in refusal(capfd, "import", path, source, "--refused", source)


def test_refused_lines_are_saved_where_all_are_refused(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source, out = written(tmp_path, "a.jsonl", '{"text": "cut\n'), tmp_path / "out.jsonl"
    refusal(capfd, "import", path, source, "--refused", out)
    assert out.read_text() == '{"text": "cut\n'
    out.unlink()
    refusal(capfd, "convert", source, tmp_path / "b.jsonl", "--refused", out)
    assert out.read_text() == '{"text": "cut\n'


def test_strict_refuses_what_would_not_be_kept(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.csv", "doc,words,labels,pos\n1,Ana,B-PER,NN\n")
    said = refusal(capfd, "import", path, source, "--strict")
    assert "the columns pos were not read. Nothing was imported, as --strict asks." in said
    *_, result = events(capfd, "import", path, source)
    assert result["report"]["lost_count"] == 1
    assert result["report"]["mended"][0]["lost"] is True


def test_strict_refuses_a_text_that_lies_beside_the_labelled_files(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    written(folder, "a.conll", CONLL)
    beside = written(folder, "b.txt", "A text.")
    assert "not read, such as b.txt" in refusal(capfd, "import", path, folder, "--strict")
    Path(beside).rename(folder / "LICENSE")
    assert main(["import", str(path), str(folder), "--strict"]) == 0


def test_what_is_there_already_is_one_sentence(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINES)
    assert main(["import", str(path), source]) == 0
    more = written(tmp_path, "b.jsonl", LINES + LINE)
    assert "d0: is in the project already" in refusal(capfd, "import", path, more, "--strict")
    said = events(capfd, "import", path, more)
    (message,) = [event["text"] for event in said if event["event"] == "message"]
    assert message == "4 documents, the first d0: is in the project already; not taken again"
    assert [note["doc"] for note in said[-1]["notes"]] == ["d0", "d1", "d2", "d3"]


def test_lines_that_are_alike_are_one_sentence(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path, "a.jsonl", LINE + "{}\n" * 50)
    said = events(capfd, "import", path, source)
    (message,) = [event["text"] for event in said if event["event"] == "message"]
    assert "line 2: " in message
    assert message.endswith(" 49 more like it, the last in line 51.")
    assert len(said[-1]["report"]["refused"]) == 50


def test_a_zip_is_imported_as_its_content(path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as file:
        file.writestr("a.jsonl", LINES)
    assert main(["import", str(path), str(tmp_path / "x.zip")]) == 0
    assert len(texts(path)) == 4


def test_an_import_says_how_far_it_is(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = [LINE.replace('"a"', f'"d{number}"') for number in range(500)]
    sources = [written(tmp_path, f"{n}.jsonl", "".join(lines[n::2])) for n in range(2)]
    said = events(capfd, "import", path, *sources)
    size = sum(Path(source).stat().st_size for source in sources) // 1000
    steps = [(e["done"], e["total"]) for e in said if e.get("unit") == "kilobyte"]
    assert steps
    assert {total for _, total in steps} == {size}
    assert all(0 < done <= size for done, _ in steps)


def test_formats_lists_the_options(capfd: pytest.CaptureFixture[str]) -> None:
    found = {entry["name"]: entry for entry in events(capfd, "formats")[-1]["formats"]}
    (split,) = found["text"]["options"]
    assert (split["name"], split["kind"]) == ("split", "str")
    assert split["choices"] == ["file", "lines", "paragraphs"]
    assert main(["formats"]) == 0
    assert "paragraphs" in capfd.readouterr().out


def test_scoring_reads_as_one_says(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = "Zoé B-PER B-LOC\nsaw O O\n"
    gold = written(tmp_path, "gold.conll", text.encode("latin-1"))
    pred = written(tmp_path, "pred.conll", text.replace("B-PER", "O").encode("latin-1"))
    said = ["--encoding", "latin-1", "--option", "column=2"]
    *_, result = events(capfd, "evaluate", gold, pred, *said)
    assert result["schemes"]["strict"]["missed"] == 1
    *_, result = events(capfd, "compare", gold, gold, pred, *said)
    assert result["event"] == "result"
    assert "not UTF-8" in refusal(capfd, "evaluate", gold, pred)


def test_export_by_state_and_only_what_was_corrected(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    docs = [Document(name, "Ana saw Oslo.") for name in ("a", "b", "c")]
    out = tmp_path / "out.jsonl"
    with Project.open(path) as project:
        list(project.import_documents(docs, source="trips"))
        project.apply(edits.label(project.document("b"), 0, 3, "PER"))
        project.apply(edits.review(project.document("c"), "reviewed"))

    def exported(*options: str) -> list[str]:
        assert main(["export", str(path), str(out), *options]) == 0
        return [json.loads(line)["id"] for line in out.read_text().splitlines()]

    assert exported() == ["a", "b", "c"]
    assert exported("--corrected") == ["b"]
    assert exported("--state", "open") == ["a", "b"]
    assert exported("--state", "reviewed", "--state", "accepted") == ["c"] == exported("--reviewed")
    nothing = refusal(capfd, "export", path, out, "--reviewed", "--corrected")
    assert "has no reviewed documents that anybody corrected" in nothing


def test_documents_are_removed(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Project.open(path) as project:
        docs = [
            Document(name, "Ana saw Oslo.", spans=(Span(0, 3, "PER"),), state="reviewed")
            for name in ("a", "b", "c", "d")
        ]
        list(project.import_documents(docs, source="trips"))
    ids = Path(written(tmp_path, "ids.txt", "c\n"))
    wrong = refusal(capfd, "remove", path, "a", "nobody")
    assert "There is no document 'nobody' in the project; nothing was removed." in wrong
    assert "by their ids, or by --ids FILE" in refusal(capfd, "remove", path)
    assert main(["remove", str(path), "a", "--ids", str(ids)]) == 0
    assert capfd.readouterr().out == "2 documents removed, with 2 annotations.\n"
    found = events(capfd, "remove", path, "b", "--json")
    assert found[-1] == {"event": "result", "documents": 1, "annotations": 1, "reviewed": 1}
    out = tmp_path / "out.jsonl"
    assert main(["export", str(path), str(out)]) == 0
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == ["d"]
    with Project.open(path) as project:
        project.undo(), project.undo()
        assert [summary.id for summary in project.documents()] == ["a", "b", "c", "d"]


def test_many_documents_are_marked_at_once(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Project.open(path) as project:
        docs = [Document(name, "Ana saw Oslo.") for name in ("a", "b", "c")]
        list(project.import_documents(docs, source="trips"))
    ids = Path(written(tmp_path, "ids.txt", "a\nc\n"))
    assert main(["mark", str(path), "category", "pos", "--ids", str(ids)]) == 0
    assert capfd.readouterr().out == "2 of 2 documents changed.\n"
    assert main(["mark", str(path), "reviewed"]) == 0
    with Project.open(path) as project:
        found = [(summary.category, summary.state) for summary in project.documents()]
        assert found == [("pos", "reviewed"), (None, "reviewed"), ("pos", "reviewed")]
        assert project.can_undo == "review"
    ids.write_text("a\nnobody\n")
    assert "id 2: there is no document 'nobody'" in refusal(
        capfd, "mark", path, "flag", "--ids", ids
    )
    assert "takes none" in refusal(capfd, "mark", path, "flag", "red")
    assert "cannot be read" in refusal(capfd, "mark", path, "flag", "--ids", tmp_path / "no.txt")
