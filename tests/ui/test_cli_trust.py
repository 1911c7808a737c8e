"""`tagwright check`, `backups` and `rescue`; tables for spreadsheets run no formulas."""

import csv
import json
import os
from pathlib import Path

import pytest

from corpora.document import Document, Span
from corpora.project import Project
from ui.cli import main
from ui.verbs import score_files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "my news.tagwright"
    with Project.create(path, labels=["PER"]) as project:
        docs = [Document(f"d{n}", "Ana saw Oslo. " * 30) for n in range(20)]
        list(project.import_documents(docs, source="texts"))
        project.propose("m", [("d1", [Span(0, 3, "PER", "m")])])
    return path


def test_a_sound_project_is_said_to_be_sound(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path)]) == 0
    assert "is sound: 2 changes explain all it holds" in capfd.readouterr().out


def test_check_makes_a_wrong_search_index_anew(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Project.open(path) as project, project._store.write() as connection:
        connection.exec_driver_sql("DELETE FROM documents_fts_data WHERE id > 10")
    assert main(["check", str(path), "--json"]) == 0
    message, result = map(json.loads, capfd.readouterr().out.splitlines())
    assert message["text"] == "The search index was wrong; it was made anew."
    assert result["mended"]
    assert main(["check", str(path)]) == 0
    assert "anew" not in capfd.readouterr().err


def test_what_changes_a_project_is_backed_up_before(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["accept", str(path)]) == 0
    assert main(["backups", str(path)]) == 0
    assert "daily" in capfd.readouterr().out
    then = tmp_path / "then.tagwright"
    assert main(["backups", str(path), "--restore", "1", "--into", str(then)]) == 0
    with Project.open(then) as project:
        assert project.document("d1").spans == ()
        assert len(project.document("d1").proposals) == 1
    assert main(["backups", str(path), "--restore", "1", "--into", str(then)]) == 1
    assert "exists already" in capfd.readouterr().err


def test_backups_can_be_made_when_one_wants(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(path)]) == 0
    assert "No backups yet" in capfd.readouterr().out
    assert main(["backups", str(path), "--make", "--json"]) == 0
    result = json.loads(capfd.readouterr().out)
    assert [backup["why"] for backup in result["backups"]] == ["daily"]
    assert Path(result["made"]).parent == path.with_name("my news.backups")
    assert main(["backups", str(path), "--restore", "1"]) == 1
    assert "--restore N and --into NEW together" in capfd.readouterr().err


def test_no_backup_is_told_and_the_work_goes_on(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.with_name("my news.backups").write_text("in the way")
    assert main(["accept", str(path)]) == 0
    said = capfd.readouterr()
    assert "No backup of" in said.err
    assert "1 proposals accepted" in said.out


def test_a_damaged_project_is_rescued_and_not_changed(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(path.read_bytes())
    # Where the table of texts begins, a page is named that the file has not.
    with Project.open(path) as project, project._store.read() as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'documents'"
        at = (connection.exec_driver_sql(query).scalar_one() - 1) * 4096
    data[at + 8 : at + 10] = b"\xff\xff"
    path.write_bytes(data)
    for command in (["check"], ["accept"], ["backups", "--make"]):
        assert main([command[0], str(path), *command[1:]]) == 1
        (sentence,) = capfd.readouterr().err.splitlines()
        assert f"tagwright rescue '{path}' -o NEW" in sentence
    new = tmp_path / "new.tagwright"
    assert main(["rescue", str(path), "-o", str(new)]) == 0
    assert "documents could be read" in capfd.readouterr().out
    assert main(["check", str(new)]) == 0
    assert path.read_bytes() == data
    assert sorted(os.listdir(tmp_path)) == ["my news.tagwright", "new.tagwright"]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", " =", "＝"])
def test_no_cell_of_a_report_is_a_formula(tmp_path: Path, begin: str) -> None:
    out = tmp_path / "scores.csv"
    name = f"{begin}HYPERLINK(0)"
    score_files.write_csv(out, [("label", name, name, "difference", -0.25)])
    with out.open(encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert row == ["label", f"'{name}", f"'{name}", "difference", "-0.25"]


def test_a_corpus_is_written_as_it_is(tmp_path: Path) -> None:
    path, out = tmp_path / "p.tagwright", tmp_path / "corpus.csv"
    with Project.create(path) as project:
        doc = Document("one", "=1+1 @home", spans=(Span(0, 4, "SUM"),))
        list(project.import_documents([doc], source="texts"))
    assert main(["export", str(path), str(out)]) == 0
    assert "'=" not in out.read_text(encoding="utf-8")
