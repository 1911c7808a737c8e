"""What one change of a document says about how spans came to be: a pure function."""

from collections import Counter

from corpora.change import Annotated, Change, Rejected, Reviewed
from corpora.document import Document


def tally(doc: Document, change: Change) -> Counter[str]:
    """How many spans a change accepted, corrected, rejected, added or removed, and whether it
    finished the document, which is given as it is after the change.

    A span that was typed where a machine proposed something else, or where another annotation gave
    way, is corrected.
    """
    counts: Counter[str] = Counter()
    old = [item.span for item in change.removes if isinstance(item, Annotated)]
    new = [item.span for item in change.adds if isinstance(item, Annotated)]
    for span in new:
        if span.source and not old:
            counts["accepted"] += 1
        elif old or any(o[0] < span[1] and span[0] < o[1] for o in doc.proposals):
            counts["corrected"] += 1
        else:
            counts["added"] += 1
    refused = {item.span.key for item in change.adds if isinstance(item, Rejected)}
    if old and not new:
        counts["removed"] += len(old)
    else:
        counts["rejected"] += len(refused)
    done = any(isinstance(i, Reviewed) and i.state == "reviewed" for i in change.adds)
    counts["documents"] += done
    return +counts


def kind_of(counts: Counter[str]) -> str:
    """What the time before a change was for: `accepted`, `typed`, or "" for anything else."""
    if counts["corrected"] or counts["added"]:
        return "typed"
    return "accepted" if counts["accepted"] else ""
