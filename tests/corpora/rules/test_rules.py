"""Rules: what one is, pattern files of other programs, and the rules that a project keeps."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpora.errors import FormatError, UserError
from corpora.rules import files
from corpora.rules.rule import Rule, checked, fingerprint, from_dict, joined, to_dict, typed
from corpora.rules.token_patterns import FLAGS, PatternError, check, needs_pipeline, parse

DOCTOR = [{"LOWER": "dr."}, {"IS_TITLE": True, "OP": "+"}]
RULES = (Rule("ORG", "Vale"), Rule("PER", DOCTOR, "d"))
PRODIGY = """{"label": "ORG", "pattern": "Banco do Vale"}
{"label": "PER", "pattern": [{"lower": "dr."}, {"is_title": true, "op": "+"}], "id": "doctor"}

{"label": "LOC", "pattern": [{"LOWER": {"IN": ["porto", "faro"]}}], "meta": {"seen": 3}}
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


# What a person types


def test_each_line_is_a_phrase() -> None:
    rules = typed("Banco do  Vale\n\n Porto \n", "ORG", case=False)
    assert rules == [Rule("ORG", "Banco do Vale", case=False), Rule("ORG", "Porto", case=False)]
    assert typed("  \n", "ORG") == []


def test_what_begins_with_a_bracket_is_a_pattern() -> None:
    [rule] = typed(json.dumps(DOCTOR), "PER")
    assert rule == Rule("PER", DOCTOR)
    assert rule.text == '[{"LOWER": "dr."}, {"IS_TITLE": true, "OP": "+"}]'


@pytest.mark.parametrize(
    ("text", "at", "sentence"),
    [
        ('[{"LOWR": "a"}]', 2, "token 1: there is no attribute LOWR; did you mean LOWER?"),
        ('[{}, {"lower": 3}]', 6, "token 2: lower is a string"),
        ('[{"LENGTH": {">=": "a"}}]', 2, "token 1: >= is a number"),
        ('[{"LENGTH": {"REGEX": "a"}}]', 2, "LENGTH knows no REGEX"),
        ('[{"LOWER": "a", "OP": "{3,1}"}]', 16, "OP {3,1} asks for at least 3 and at most 1"),
        ('[{"OP": "{9999}"}]', 2, "OP repeats 100 times at most"),
        ('[{"OP": "**"}]', 2, "OP is one of"),
        ('[{"TEXT": {"REGEX": "(a"}}]', 2, "the regular expression '(a' cannot be read"),
        ('[{"TEXT": {"IN": "a"}}]', 2, "IN is a list"),
        ('[{"IS_TITLE": "yes"}]', 2, "IS_TITLE is true or false"),
        ('[{"_": {"x": 1}}]', 2, "one's own code"),
        ('[{"LOWER": "a"}, "b"]', 17, "token 2: a token is written"),
        ("[]", 1, "a pattern is a list of tokens"),
        ('[{"LOWER": "a"', 14, "this is no JSON yet"),
    ],
)
def test_a_wrong_pattern_is_told_with_its_place(text: str, at: int, sentence: str) -> None:
    with pytest.raises(PatternError) as wrong:
        parse(text)
    assert sentence in str(wrong.value)
    assert wrong.value.at == at


def test_what_python_says_of_json_is_the_rest_of_a_sentence() -> None:
    for text, said in (
        ('["a', "a string is not closed"),
        ('["\n', "a string holds a control character"),
    ):
        with pytest.raises(PatternError, match=f"^this is no JSON yet: {said}$"):
            parse(text)


def test_only_a_pipeline_gives_some_attributes() -> None:
    assert needs_pipeline([{"POS": "NOUN", "lemma": "go"}, {"LOWER": "a"}]) == ["LEMMA", "POS"]
    assert needs_pipeline(DOCTOR) == []
    assert needs_pipeline("a phrase") == []


VALUES = st.one_of(
    st.text(max_size=3),
    st.booleans(),
    st.integers(-2, 9),
    st.dictionaries(
        st.sampled_from(["IN", "NOT_IN", "REGEX", "FUZZY", "FUZZY2", "==", ">", "IS_SUBSET"]),
        st.one_of(st.text("ab(", max_size=2), st.lists(st.text("ab", max_size=2), max_size=2)),
        max_size=2,
    ),
)
NAMES = st.sampled_from(["LOWER", "TEXT", "orth", "LENGTH", "OP", "POS", "NORM", "x", *FLAGS])
OPS = st.sampled_from(["!", "?", "+", "*", "{2}", "{,3}", "{1,}", "{2,3}", "{}", "{,}", "{3,2}"])
TOKENS = st.dictionaries(NAMES, st.one_of(VALUES, OPS), max_size=3)


@given(st.lists(TOKENS, max_size=3))
def test_what_is_accepted_is_accepted_by_spacy(pattern: list) -> None:
    """spaCy's own check finds nothing to say, and its Matcher takes the pattern."""
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

    try:
        check(pattern)
    except UserError:
        return
    Matcher(Vocab(), validate=True).add("x", [pattern])


# Rules as values


def test_a_rule_is_written_as_spacys_entity_ruler_writes_it() -> None:
    assert to_dict(Rule("ORG", "Vale", "vale")) == {"label": "ORG", "pattern": "Vale", "id": "vale"}
    off = Rule("ORG", "Vale", case=False, on=False)
    assert to_dict(off) == {"label": "ORG", "pattern": "Vale", "case": False, "on": False}
    assert from_dict(to_dict(off)) == off


def test_the_same_rule_is_taken_once() -> None:
    rules = (Rule("ORG", "Vale"), Rule("PER", "Vale"))
    again = (Rule("ORG", "Vale", "id", on=False), Rule("ORG", "Vale", case=False))
    assert joined(rules, again) == (*rules, again[1])


def test_the_fingerprint_follows_what_is_on() -> None:
    rules = (Rule("ORG", "Vale"), Rule("PER", "Ana", on=False))
    assert fingerprint(rules) == fingerprint(rules[:1])
    assert fingerprint(rules) != fingerprint((Rule("ORG", "Vale", case=False),))


# Files


def test_a_pattern_file_of_prodigy_or_spacy(tmp_path: Path) -> None:
    told = files.read(write(tmp_path, "patterns.jsonl", PRODIGY))
    assert [rule.label for rule in told.rules] == ["ORG", "PER", "LOC"]
    assert told.rules[1] == Rule("PER", [{"lower": "dr."}, {"is_title": True, "op": "+"}], "doctor")
    assert told.refused == ()


def test_what_an_entity_ruler_saves_is_read(tmp_path: Path) -> None:
    import spacy

    ruler = spacy.blank("en").add_pipe("entity_ruler")
    ruler.add_patterns([json.loads(line) for line in PRODIGY.splitlines() if line])
    ruler.to_disk(tmp_path / "ruler")
    told = files.read(tmp_path / "ruler" / "patterns.jsonl")
    assert {rule.label for rule in told.rules} == {"ORG", "PER", "LOC"}
    assert told.refused == ()


def test_what_is_written_is_read_the_same_and_taken_by_spacy(tmp_path: Path) -> None:
    import spacy

    rules = (
        Rule("ORG", "Vale"),
        Rule("PER", DOCTOR, "d"),
        Rule("LOC", "포르투", case=False, on=False),
    )
    path = tmp_path / "rules.jsonl"
    assert files.write(path, rules) == 3
    assert files.read(path).rules == rules
    ruler = spacy.blank("en").add_pipe("entity_ruler").from_disk(path)
    assert len(ruler.patterns) == 3


def test_gazetteers_as_text_and_as_tables(tmp_path: Path) -> None:
    wanted = (Rule("LOC", "New York"), Rule("ORG", "Vale, Inc."))
    text = write(tmp_path, "g.txt", "New York\tLOC\n\nVale, Inc.\tORG\nNew York\tLOC\n")
    assert files.read(text) == (wanted, (), 1)
    table = write(tmp_path, "g.csv", '\ufeffterm,label\r\nNew York,LOC\r\n"Vale, Inc.",ORG\r\n')
    assert files.read(table).rules == wanted
    bare = write(tmp_path, "bare.tsv", "Porto\n#faro\tTAG\n")
    told = files.read(bare, label="LOC", case=False)
    assert told.rules == (Rule("LOC", "Porto", case=False), Rule("TAG", "#faro", case=False))


@pytest.mark.parametrize(
    ("name", "line", "sentence"),
    [
        ("r.jsonl", '{"label": "A", "pattern": "a"', "this is no JSON at character"),
        ("r.jsonl", '["a"]', "a rule is written"),
        ("r.jsonl", '{"pattern": "a"}', 'there is no "label"'),
        ("r.jsonl", '{"label": "A", "pattern": 3}', 'there is no "pattern"'),
        ("r.jsonl", '{"label": " A", "pattern": "a"}', "A label cannot be named"),
        ("r.jsonl", '{"label": "A", "pattern": [{"LOWR": "a"}]}', "did you mean LOWER?"),
        ("r.jsonl", '{"label": "A", "pattern": "a", "on": 1}', '"case" and "on"'),
        ("r.jsonl", '{"label": "A", "pattern": " "}', "the phrase is empty"),
        ("r.txt", "a", "the term has no label"),
        ("r.csv", '"a"b,A', "this is no line of a CSV file"),
    ],
)
def test_a_bad_line_is_refused_by_itself(
    tmp_path: Path, name: str, line: str, sentence: str
) -> None:
    good = {"r.jsonl": '{"label": "B", "pattern": "b"}', "r.txt": "b\tB", "r.csv": "b,B"}[name]
    path = write(tmp_path, name, f"{good}\n{line}\n")
    told = files.read(path)
    assert told.rules == (Rule("B", "b"),)
    [refused] = told.refused
    assert refused.startswith(f"{path}, line 2: ")
    assert sentence in refused


def test_a_line_that_is_not_utf8_is_refused_by_itself(tmp_path: Path) -> None:
    (tmp_path / "g.txt").write_bytes("Porto\tLOC\nÉvora\tLOC\n".encode("latin1"))
    told = files.read(tmp_path / "g.txt")
    assert [rule.text for rule in told.rules] == ["Porto"]
    assert "line 2: byte 1 of the line (0xC9) is not UTF-8" in told.refused[0]


def test_a_file_without_any_rule_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"there is no rule in it .*line 1: .*no label"):
        files.read(write(tmp_path, "g.txt", "Porto\n"))
    with pytest.raises(FormatError, match="there is no such file"):
        files.read(tmp_path / "none.txt")


# A project's rules


def test_a_phrase_is_kept_without_white_space_around_it() -> None:
    assert checked(Rule("LOC", " New \n York ")) == Rule("LOC", "New York")
    with pytest.raises(UserError, match="1,000 characters at most"):
        checked(Rule("LOC", "a" * 1001))
