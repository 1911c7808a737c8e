"""A run as a spaCy pipeline in a folder: `spacy.load` needs no more than it and this program."""

from pathlib import Path
from typing import Any, cast

from corpora.tokens import blank
from tagger import modelcard, runs
from tagger.evaluation import SCHEMES, Evaluation, intervals
from tagger.runcard import versions
from tagger.rundir import CARD, written_aside
from tagger.runs import RunInfo
from tagger.spacy_component import FACTORY, SENTENCES, RunComponent


def export(run: Path, out: Path, *, lang: str = "") -> str:
    """Write the pipeline: the tokenizer of the language, sentences, the run with its weights, the
    model card. Returns the language, which is that of the run's data where `lang` does not say
    and they have one, else `xx`.

    Raises UserError where the run is damaged, or `out` is taken or not writable.
    """
    info = runs.info(run)
    chosen = lang or _language(info)
    nlp = blank(chosen)
    nlp.add_pipe(SENTENCES)
    cast(RunComponent, nlp.add_pipe(FACTORY)).from_disk(run)
    nlp.meta.update(_meta(run, info))
    with written_aside(out) as folder:
        nlp.to_disk(folder)
        (folder / CARD).write_text(modelcard.text(run), encoding="utf-8")
    return chosen


def _language(info: RunInfo) -> str:
    found = (info.data or {}).get("languages")
    return str(found[0]) if isinstance(found, list) and len(found) == 1 else "xx"


def _meta(run: Path, info: RunInfo) -> dict[str, Any]:
    """What spaCy keeps in meta.json; the labels it fills in itself."""
    return {
        "name": "tagwright",
        "description": modelcard.use(info),
        "license": info.licence or "not stated",
        "requirements": [f"tagwright>={versions()['tagwright']}"],
        "sources": [{"name": str((info.data or {}).get("name", ""))}],
        "performance": _performance(run, info),
    }


def _performance(run: Path, info: RunInfo) -> dict[str, Any]:
    """Scores on the development part, under spaCy's names, and all four schemes with intervals."""
    if info.kind == "classifier":
        found = runs.classification(run)
        return {"cats_macro_f": found.macro().f1, "cats_accuracy": found.accuracy}
    scores = runs.evaluation(run)
    strict = scores.schemes["strict"]
    return {
        "ents_p": strict.precision,
        "ents_r": strict.recall,
        "ents_f": strict.f1,
        "ents_per_type": {
            name: {
                "p": rows["strict"].precision,
                "r": rows["strict"].recall,
                "f": rows["strict"].f1,
            }
            for name, rows in scores.labels.items()
        },
        "against": info.against,
        "schemes": _schemes(scores),
    }


def _schemes(scores: Evaluation) -> dict[str, Any]:
    drawn = {scheme: intervals(scores, scheme)[None] for scheme in SCHEMES}
    return {
        scheme: {"f1": scores.schemes[scheme].f1, "low": one.low, "high": one.high}
        for scheme, one in drawn.items()
    }
