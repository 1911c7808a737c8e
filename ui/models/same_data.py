"""What was scored on the same data: a letter for each, where there are several."""

from collections.abc import Iterable
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication

from ui.phrases import filled


def data_marks(fingerprints: Iterable[str]) -> dict[str, str]:
    """A letter for each fingerprint, in their order; none where all are alike. "" has no letter."""
    found = list(dict.fromkeys(print_ for print_ in fingerprints if print_))
    if len(found) < 2:
        return {}
    return {print_: _letter(at) for at, print_ in enumerate(found)}


def _letter(at: int) -> str:
    """A to Z, then AA, AB and so on."""
    high, low = divmod(at, len(ascii_uppercase))
    return (_letter(high - 1) if high else "") + ascii_uppercase[low]


def marked(text: str, mark: str) -> str:
    """What it was scored against, and on which data where there are several."""
    if not mark:
        return text
    on = QCoreApplication.translate("same data", "%1, data %2")
    return filled(on, text, mark)


def warning(marks: dict[str, str]) -> str:
    """What one must know of a table with several data; "" where there is one."""
    if not marks:
        return ""
    text = QCoreApplication.translate(
        "same data", "Not all were scored on the same data (%1): compare scores on the same only."
    )
    return text.replace("%1", ", ".join(sorted(set(marks.values()))))
