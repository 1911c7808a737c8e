"""A process that edits a project until it is killed: each edit is told once it is acknowledged.

`python tests/soak/editor.py PROJECT SEED`: standard output has a line for each edit, the number
of its log entry, written after the edit returned.
"""

import random
import sys
from pathlib import Path

from corpora import edits
from corpora.project import Project


def main(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    with Project.open(path) as project:
        ids = [summary.id for summary in project.documents()]
        while True:
            doc = project.document(rng.choice(ids))
            token = rng.choice(doc.tokens)
            applied = project.apply(edits.label(doc, *token, rng.choice("ABC")))
            if applied:
                print(applied.number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
