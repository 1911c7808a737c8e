"""Label sets as files: written, read again, and joined with those of a project."""

from pathlib import Path

import pytest

from corpora import label_files
from corpora.errors import UserError
from corpora.labels import Label
from corpora.project import Project
from tests.ui.commands import events, refusal

SET = [
    Label("PER", "#cc6677", "1", 'People.\n+ [Ana], "who" saw'),
    Label("Ort, groß", "#112233", "q", ""),
]
DOCCANO = """[{"id": 1, "text": "PER", "prefix_key": null, "suffix_key": "p",
 "background_color": "#FF0000", "text_color": "#ffffff"},
 {"text": "LOC", "prefix_key": "ctrl", "suffix_key": "q", "background_color": "#209cee"}]"""
STUDIO = """<View><Labels name="label" toName="text">
<Label value="PER" background="red" hotkey="p"/><Label value="LOC" background="#00ff00"/>
</Labels><Text name="text" value="$text"/></View>"""


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_what_is_written_is_read_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"labels.{ending}"
    label_files.write(path, SET)
    assert label_files.read(path) == (SET, [])


def test_labels_of_doccano_and_of_label_studio(tmp_path: Path) -> None:
    doccano, studio = tmp_path / "label_config.json", tmp_path / "config.xml"
    doccano.write_text(DOCCANO)
    studio.write_text(STUDIO)
    assert label_files.read(doccano)[0] == [Label("PER", "#ff0000", "p"), Label("LOC", "#209cee")]
    labels, notes = label_files.read(studio)
    assert labels == [Label("PER", "", "p"), Label("LOC", "#00ff00")]
    assert notes == ["PER: A colour is written like #cc6677, and 'red' is not."]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.json", "{", "no JSON"),
        ("a.json", '{"a": 1}', "not a list of labels"),
        ("a.json", '[{"name": "A"}, {"key": "1"}]', "label 2"),
        ("a.csv", "name\nA\nA\n", "twice"),
        ("a.csv", "", "no labels"),
        ("a.xml", "<View>", "no XML"),
        ("a.xml", "<!DOCTYPE x><View/>", "DOCTYPE"),
        ("a.txt", "A", ".json, .csv or .xml"),
    ],
)
def test_what_is_no_label_set_is_refused(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match=said):
        label_files.read(tmp_path / name)


def test_labels_join_those_of_a_project_by_one_change(tmp_path: Path, capfd) -> None:
    path, file, out = tmp_path / "p.tagwright", tmp_path / "in.csv", tmp_path / "out.json"
    Project.create(path, labels=["PER", "ORG"]).close()
    with Project.open(path) as project:
        before = list(project.labels)
    file.write_text("name,colour,key,guideline\nPER,#000000,,People.\nLOC,,2,\nDATE,#123456,3,\n")
    *_, result = events(capfd, "labels", path, "--import", file)
    assert (result["added"], result["completed"]) == (2, 1)
    assert result["notes"] == [
        "PER: the colour stays as it is here; the file has another.",
        "LOC: the key 2 is another label's; it gets its own.",
    ]
    with Project.open(path) as project:
        per, org, loc, date = project.labels
        assert (per.colour, per.guideline, org) == (before[0].colour, "People.", before[1])
        assert (loc.key, date.key, date.colour) == ("4", "3", "#123456")
        after = list(project.labels)
    events(capfd, "labels", path, "--export", out)
    assert label_files.read(out) == (after, [])
    assert events(capfd, "labels", path, "--import", out)[-1]["added"] == 0
    with Project.open(path) as project:
        assert project.undo() is not None
        assert list(project.labels) == before
    assert ".json or .csv" in refusal(capfd, "labels", path, "--export", tmp_path / "x.doc")
