"""Learning curves that are kept, listed, and refused where they are damaged."""

import json
from pathlib import Path
from typing import Any

import pytest

from corpora.errors import UserError
from tagger import runs
from tagger.curve_files import CURVE, list_curves, read, save

POINT = {
    "documents": 5,
    "scores": {"strict": 0.5, "exact": None},
    "interval": {"low": 0.4, "high": 0.6},
}
DATA: dict[str, Any] = {
    "model": "crf",
    "against": "gold",
    "created": "2026-11-21T09:00:00+00:00",
    "fingerprint": "abc",
    "points": [POINT],
}


def test_curves_are_kept_beside_runs_and_are_none(tmp_path: Path) -> None:
    save(tmp_path / "crf-curve-001", DATA)
    save(tmp_path / "mlp-curve-001", {**DATA, "created": "2026-11-20T09:00:00+00:00"})
    assert [curve.name for curve in list_curves(tmp_path)] == ["mlp-curve-001", "crf-curve-001"]
    assert read(tmp_path / "crf-curve-001").data == DATA
    assert runs.list_runs(tmp_path) == []
    with pytest.raises(UserError, match="is there already"):
        save(tmp_path / "crf-curve-001", DATA)
    assert list_curves(tmp_path / "nowhere") == []
    with pytest.raises(UserError, match="is no learning curve"):
        read(tmp_path)


@pytest.mark.parametrize(
    "damage",
    [
        {"points": []},
        {"points": None},
        {"points": [{**POINT, "scores": {"strict": 7}}]},
        {"points": [{**POINT, "documents": "many"}]},
        {"points": [{"documents": 5}]},
        {"model": 3},
        {"created": None},
    ],
)
def test_a_damaged_curve_is_refused_and_says_so_in_the_list(
    tmp_path: Path, damage: dict[str, Any]
) -> None:
    save(tmp_path / "c", DATA)
    (tmp_path / "c" / CURVE).write_text(json.dumps({**DATA, **damage}), encoding="utf-8")
    with pytest.raises(UserError, match="is damaged"):
        read(tmp_path / "c")
    (listed,) = list_curves(tmp_path)
    assert "is damaged" in listed.problem
    assert listed.data == {}
