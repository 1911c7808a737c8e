"""Label sets as files: written, read again, and joined with those of a project."""

from pathlib import Path

import pytest

from corpora import label_files
from corpora.errors import UserError
from corpora.labels import COLOURS, KEYS, Label
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
        ("a.csv", 'name\n"A"B\n', "no CSV"),
        ("a.csv", " " * (label_files.LARGEST + 1), "too large"),
    ],
)
def test_what_is_no_label_set_is_refused(tmp_path: Path, name: str, text: str, said: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match=said):
        label_files.read(tmp_path / name)


def test_a_file_that_is_not_there_and_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such file"):
        label_files.read(tmp_path / "none.json")
    with pytest.raises(UserError, match="check its name"):
        label_files.write(tmp_path / "none" / "a.json", SET)


def test_many_labels_get_free_colours_and_keys(tmp_path: Path) -> None:
    names = [f"kind {number}" for number in range(30)]
    with Project.create(tmp_path / "p.tagwright", labels=["PER"]) as project:
        incoming = [Label(name, key="2" if name == names[9] else "") for name in names]
        project.decide(lambda: label_files.join(project, incoming)[0])
        keys = [label.key for label in project.labels if label.key]
        assert (len(keys), len(set(keys))) == (len(KEYS), len(KEYS))
        assert project.labels[names[9]].key == "2"
        colours = [label.colour for label in project.labels][: len(COLOURS)]
        assert sorted(colours) == sorted(COLOURS)


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
