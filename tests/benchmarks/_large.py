"""A corpus of any size for benchmarks: words by their frequency in real text, seeded, on disk once.

Each document has 200 tokens and 20 spans; half of them are reviewed, the others open with five of
the spans as a machine's proposals. One in a hundred is Korean and one Chinese. The words are those
of Reuters where NLTK has it (NLTK_DATA), else of the sample that ships, with their frequencies.
"""

import json
import os
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import accumulate
from pathlib import Path

TOKENS, SPANS, EVERY = 200, 20, 10
LABELS = ("PER", "ORG", "LOC", "MISC")
MACHINE = "en_core_web_sm"
KOREAN = "한국 은행 은 서울 에서 금리 를 올렸다 정부 의 새 정책 이 시장 에 영향 을 주었다".split()  # noqa: SIM905 - a list of words
CHINESE = list("北京上海的市场在今天上涨中国银行宣布新政策经济增长")
GLUED = frozenset(".,;:!?")


@cache
def words() -> tuple[str, list[str], list[int]]:
    """What the words are from, the words, and their frequencies added up."""
    try:
        from nltk.corpus import reuters

        name, text = "Reuters", reuters.raw()
    except LookupError:
        lines = files("corpora").joinpath("sample/news.jsonl").read_text("utf-8").splitlines()
        name, text = "the sample", " ".join(json.loads(line)["text"] for line in lines)
    counted = Counter(re.findall(r"U\.S\.|[\w'-]+|[.,;:]", text.replace("&lt;", "")))
    return name, list(counted), list(accumulate(counted.values()))


def make(number: int) -> Path:
    """A JSON Lines file of so many documents; made once and kept in the system's temporary folder.

    A smaller corpus is the beginning of a larger one.
    """
    folder = Path(tempfile.gettempdir()) / f"tagwright-benchmarks-{os.getuid()}"
    folder.mkdir(exist_ok=True)
    path = folder / f"{words()[0].replace(' ', '-')}-{number}.jsonl"
    if not path.exists():
        aside = path.with_suffix(".part")
        with aside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(map(_line, range(number)))
        aside.replace(path)
    return path


def texts(path: Path) -> Iterator[str]:
    """The texts of such a file."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)["text"]


def _line(number: int) -> str:
    rng = random.Random(number)
    lang, chosen = _chosen(number, rng)
    text, tokens, at = [], [], 0
    for index, word in enumerate(chosen):
        if index and lang != "zh" and word not in GLUED:
            text.append(" ")
            at += 1
        tokens.append((at, at + len(word), word))
        text.append(word)
        at += len(word)
    spans = [_span(rng, tokens, index) for index in range(0, TOKENS, EVERY)]
    reviewed = number % 2 == 0
    proposals = [] if reviewed else [_proposed(rng, span) for span in spans[15:]]
    fields = {
        "id": f"doc-{number:06}",
        "text": "".join(text),
        "tokens": [
            {"text": word, "start": start, "end": end, "id": index}
            for index, (start, end, word) in enumerate(tokens)
        ],
        "sents": [
            {"start": tokens[first][0], "end": tokens[first + 24][1]} for first in range(0, 200, 25)
        ],
        "spans": spans if reviewed else spans[:15],
        "proposals": proposals,
        "category": ("pos", "neg", None)[number % 3],
        "state": "reviewed" if reviewed else "open",
        "lang": lang,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n"


def _chosen(number: int, rng: random.Random) -> tuple[str, list[str]]:
    if number % 100 == 42:
        return "ko", rng.choices(KOREAN, k=TOKENS)
    if number % 100 == 77:
        return "zh", rng.choices(CHINESE, k=TOKENS)
    _, known, weights = words()
    return "en", rng.choices(known, cum_weights=weights, k=TOKENS)


def _span(rng: random.Random, tokens: list[tuple[int, int, str]], index: int) -> dict[str, object]:
    last = index + rng.randrange(3)
    # The last label is a rare one: a filter by it must pass over nearly all documents.
    label = rng.choice(LABELS) if rng.random() > 0.0001 else "RARE"
    return {"start": tokens[index][0], "end": tokens[last][1], "label": label}


def _proposed(rng: random.Random, span: dict[str, object]) -> dict[str, object]:
    return {**span, "source": MACHINE, "score": round(rng.random(), 3)}
