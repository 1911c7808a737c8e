"""docs/scores.md says what the program does: its examples are run, its table is computed."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import tagger.evaluation
from tagger.evaluation import MISTAKES, evaluate
from tagger.evaluation.resampling import FEW

PAGE = Path(__file__).resolve().parents[3] / "docs" / "scores.md"


def run_examples(text, name):
    """The number of examples that ran; a wrong one fails."""
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    report = []
    results = doctest.DocTestRunner().run(test, out=report.append)
    assert results.failed == 0, "".join(report)
    return results.attempted


def table_rows(found):
    for scheme, score in found.schemes.items():
        counts = (score.correct, score.incorrect, score.partial, score.missed, score.spurious)
        scores = (f"{value:.3f}" for value in (score.precision, score.recall, score.f1))
        yield f"| {' | '.join([scheme, *map(str, counts), *scores])} |"


def test_the_examples_run():
    text = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL)
    assert run_examples("\n".join(blocks), "scores.md") == 9


def test_the_table_of_the_example_is_what_the_program_computes():
    gold = [("brand", 0, 1), ("drug", 6, 7), ("drug", 9, 10)]
    gold += [("drug", 12, 13), ("drug", 15, 16), ("group", 19, 20)]
    pred = [("brand", 3, 4), ("drug", 5, 7), ("brand", 9, 10)]
    pred += [("drug", 12, 13), ("drug", 15, 16), ("drug", 18, 20)]
    rows = "\n".join(table_rows(evaluate([gold], [pred])))
    assert rows in PAGE.read_text(encoding="utf-8")


def test_every_kind_of_mistake_is_on_the_page():
    text = PAGE.read_text(encoding="utf-8")
    for kind in MISTAKES:
        first, _, end = kind.partition(" at ")
        (row,) = [line for line in text.splitlines() if line.startswith(f"| {first}")]
        assert not end or f"at {end}" in row


def test_the_page_knows_how_few_documents_are_few():
    assert f"fewer than {FEW} documents" in PAGE.read_text(encoding="utf-8")


def test_the_manual_of_the_package_runs():
    assert run_examples(tagger.evaluation.__doc__, "tagger.evaluation") == 6


def test_the_window_pays_for_no_heavy_import():
    code = "import sys, tagger.evaluation; print(*(m for m in sys.modules if '.' not in m))"
    names = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"scipy", "sklearn", "seqeval", "torch", "spacy", "PySide6"} & set(names)
