"""The main job on Reuters news, through the commands, with the time that each step takes.

`python -m tests.benchmarks main_job`: 1,000 documents (or REUTERS_DOCUMENTS of them) from NLTK's
Reuters, pre-annotated, two taggers trained on what was proposed, both scored on the development
part (agreement with the pipeline, not accuracy), exported as CSV and CoNLL.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

DOCUMENTS = os.environ.get("REUTERS_DOCUMENTS", "1000")


def command(*args: object) -> dict[str, Any]:
    """Run `tagwright ARGS --json`; its result, with the seconds that it took."""
    start = time.perf_counter()
    line = [sys.executable, "-m", "ui", *map(str, args), "--json"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"tagwright {' '.join(map(str, args))}: {done.stderr.strip()}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    result["took"] = time.perf_counter() - start
    print(f"{result['took']:7.1f} s  tagwright {' '.join(map(str, args[:4]))}", flush=True)
    return result


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        path = out / "reuters.tagwright"
        command("catalog", "reuters", "--into", path, "--limit", DOCUMENTS)
        guessed = command("preannotate", path)
        print(f"           {guessed['tokens_per_second']:,.0f} tokens a second")
        for model in ("logistic", "char-bilstm-crf"):
            run = command("train", path, "--model", model, "--on", "proposed")["run"]
            schemes = command("evaluate", run)["schemes"]
            figures = ", ".join(f"{name} {values['f1']:.3f}" for name, values in schemes.items())
            print(f"           {model}: F1 {figures}")
        command("accept", path)
        command("export", path, out / "reuters.csv")
        command("export", path, out / "reuters.conll")


if __name__ == "__main__":
    main()
