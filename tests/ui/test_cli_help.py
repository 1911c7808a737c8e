"""`tagwright --help` says what each command does, to the end of the sentence."""

from typer.testing import CliRunner

from ui.cli import app


def test_no_sentence_is_cut_off():
    told = CliRunner().invoke(app, ["--help"], env={"COLUMNS": "80"}).output
    whole = " ".join(told.split())
    assert "Write a labelled file in another format." in whole
    assert "Accept all proposals unseen; the documents are then" in whole
    assert "..." not in whole.partition("Commands:")[2]
    assert "window Open the window." not in whole  # hidden
    assert max(map(len, told.splitlines())) <= 80
