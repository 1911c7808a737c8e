"""The rules that a project keeps: how they are written, changed, merged and told damaged."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.document import Document
from corpora.errors import ProjectError
from corpora.merging import merge
from corpora.project import Project
from corpora.rules import stored
from corpora.rules.rule import Rule, fingerprint
from corpora.rules.splices import difference, places, spliced
from corpora.store import settings

DOCTOR = [{"LOWER": "dr."}, {"IS_TITLE": True, "OP": "+"}]
RULES = (Rule("ORG", "Vale"), Rule("PER", DOCTOR, "d"))


def test_rules_travel_with_the_project(tmp_path: Path) -> None:
    rules = (
        Rule("ORG", "Vale"),
        Rule("PER", DOCTOR, "d"),
        Rule("LOC", "porto", case=False, on=False),
    )
    with Project.create(tmp_path / "p.tagwright") as project:
        assert stored.read(project) == ()
        stored.change(project, lambda before: (*before, *rules))
    with Project.open(tmp_path / "p.tagwright") as project, project.reader() as reader:
        assert stored.read(reader) == rules
        assert project.log() == []


def test_rules_are_merged_with_their_projects(tmp_path: Path) -> None:
    with (
        Project.create(tmp_path / "a.tagwright") as one,
        Project.create(tmp_path / "b.tagwright") as other,
    ):
        list(one.import_documents([Document("d", "Porto")], source="test"))
        stored.change(one, lambda _: RULES)
        stored.change(other, lambda _: (RULES[0], Rule("LOC", "Porto")))
        list(merge({"a": one, "b": other}, tmp_path / "all.tagwright"))
    with Project.open(tmp_path / "all.tagwright") as project:
        assert stored.read(project) == (*RULES, Rule("LOC", "Porto"))


def test_rules_that_are_damaged_are_told(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tagwright") as project:
        for damage in ("[{", '["a"]', '[{"label": "A"}]', "3"):
            project.put(stored.NAME, lambda _, damage=damage: damage)
            with pytest.raises(ProjectError, match="rules are damaged"):
                stored.read(project)
        stored.clear(project)
        assert stored.read(project) == ()


def test_the_last_round_is_noted(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tagwright") as project:
        assert stored.last_round(project) is None
        rules = (Rule("ORG", "Vale"), Rule("ORG", "Porto", on=False))
        noted = stored.note_round(project, rules, documents=3, proposals=7)
        assert stored.last_round(project) == noted
        assert (noted.fingerprint, noted.rules) == (fingerprint(rules), 1)


def test_a_small_change_leaves_the_long_list_as_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.tagwright"
    long = [Rule("ORG", f"name {number}") for number in range(1200)]
    with Project.create(path) as project, Project.open(path) as other:
        stored.change(project, lambda _: long)

        def row() -> str:
            return project.query(settings.get, stored.NAME)

        before = row()
        stored.change(project, lambda held: (held[0]._replace(on=False), *held[1:]))
        assert row() == before
        off = (long[0]._replace(on=False), *long[1:])
        assert stored.read(project) == stored.read(other) == off
        assert stored.read(project) is stored.read(project)
        # Another process goes on from there, this one from what that one did.
        stored.change(other, lambda held: (*held[1:], Rule("LOC", "Faro")))
        stored.change(project, lambda held: held[:-1])
        assert stored.read(other) == off[1:]
        stored.change(other, lambda held: tuple(reversed(held)))
        assert row() != before
        assert stored.read(project) == tuple(reversed(off[1:]))
    with Project.open(path) as project:
        assert stored.read(project) == tuple(reversed(off[1:]))


def test_small_changes_become_a_new_list_where_they_are_many(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.tagwright") as project:
        stored.change(project, lambda _: [Rule("ORG", "a" * 900), Rule("ORG", "b")])
        for number in range(100):
            new = Rule("ORG", f"{number} {'a' * 900}")
            stored.change(project, lambda held, new=new: (new, *held[1:]))
            assert stored.read(project)[0] == new
        assert len(project.query(settings.get, stored.EDITS)) <= stored.LONGEST


@given(st.lists(st.integers(0, 30), max_size=12), st.data())
def test_what_differs_leads_from_one_list_to_the_other(names: list[int], data) -> None:
    before = tuple(Rule("X", f"{name} {at}") for at, name in enumerate(names))
    drawn = st.lists(st.sampled_from([*before, Rule("X", "new"), Rule("Y", "other")]), max_size=14)
    after = tuple(data.draw(drawn))
    splices = difference(before, after)
    assert splices is not None
    assert spliced(before, splices) == after


def test_where_rules_stand_is_found_by_their_keys() -> None:
    turned = [{"IS_TITLE": True, "OP": "+"}]
    held = (Rule("ORG", "Vale"), Rule("PER", DOCTOR), Rule("ORG", "Vale", case=False))
    assert places(held, [Rule("PER", DOCTOR, on=False)]) == {held[1].key: 1}
    assert places(held, [held[2], Rule("LOC", "Vale"), Rule("PER", turned)]) == {held[2].key: 2}
    assert places(held, [Rule("PER", [{"LOWER": str(n)}]) for n in range(30)] + [held[1]]) == {
        held[1].key: 1
    }
