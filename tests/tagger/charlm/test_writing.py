"""Language models of characters: what they write."""

from pathlib import Path

from tagger import language_runs
from tagger.models.generating import generate


def test_it_writes_what_it_has_learned_and_the_seed_decides(learned: Path) -> None:
    model = language_runs.load(learned).model
    texts = ["".join(generate(model, length=200, seed=seed)) for seed in (1, 1, 2)]
    assert texts[0] == texts[1] != texts[2]
    assert len(texts[0]) == 200
    assert set(texts[0]) <= set(model.chars)
    likeliest = ["".join(generate(model, length=60, temperature=0, seed=seed)) for seed in (1, 2)]
    assert likeliest[0] == likeliest[1]


def test_a_start_is_gone_on_from(learned: Path) -> None:
    model = language_runs.load(learned).model
    found = "".join(generate(model, length=12, temperature=0, start="It rains in "))
    assert found != "".join(generate(model, length=12, temperature=0, start="Ann lives "))
    assert "".join(generate(model, length=5, start="€ 東京")) != ""
