"""One XMI file as a CAS, by dkpro-cassis: types first, then the file, then its text."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpora.errors import UserError
from corpora.formats import xmi_types
from corpora.formats.reading import MAX_TEXT, Reading

if TYPE_CHECKING:
    from cassis import Cas, TypeSystem

# What type systems are called that lie beside their files, as INCEpTION and DKPro write them.
TYPE_SYSTEMS = ("TypeSystem.xml", "typesystem.xml")


def load(reading: Reading) -> "Cas":
    """The CAS of a file. Raises FormatError where it is none."""
    raw = _bytes(reading)
    try:
        found = xmi_types.elements(raw)
        return _cas(raw, _types(reading, found))
    except UserError as error:
        raise reading.error(str(error)) from error


def _bytes(reading: Reading) -> bytes:
    with reading.open() as file:
        raw = file.read(MAX_TEXT + 1)
    if len(raw) > MAX_TEXT:
        message = f"is longer than {MAX_TEXT // 2**20} MB; split it into several documents"
        raise reading.error(message)
    return raw


def _cas(raw: bytes, types: "TypeSystem") -> "Cas":
    """Raises UserError, a predicate."""
    import cassis

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # offsets outside the text: told when they are read
            return cassis.load_cas_from_xmi(BytesIO(raw), typesystem=types)
    except Exception as error:  # cassis checks little: whatever a bad file makes it raise
        raise UserError(f"is not a UIMA CAS that can be read ({_reason(error)})") from error


def _types(reading: Reading, found: xmi_types.Elements) -> "TypeSystem":
    """The type system beside the file, completed; where there is none, what the file shows."""
    import cassis

    for path in _beside(reading.path):
        try:
            return _completed(_system(path), found)
        except Exception as error:  # as above
            reason = _reason(error)
            reading.mend(0, f"{path.name} beside it was not used: it cannot be read ({reason})")
            break
    return _completed(cassis.TypeSystem(), found)


def _beside(path: Path) -> list[Path]:
    """The type system beside a file: of a usual name, else the only one in its folder."""
    usual = [path.with_name(name) for name in TYPE_SYSTEMS]
    found = [each for each in usual if each.is_file()]
    if not found:
        found = [each for each in sorted(path.parent.glob("*.xml")) if _describes_types(each)]
        found = found if len(found) == 1 else []
    return found


def _describes_types(path: Path) -> bool:
    with path.open("rb") as file:
        return b"typeSystemDescription" in file.read(4096)


def _system(path: Path) -> "TypeSystem":
    import cassis

    raw = path.read_bytes()
    xmi_types.elements(raw)
    return cassis.load_typesystem(BytesIO(raw))


def _completed(types: "TypeSystem", found: xmi_types.Elements) -> "TypeSystem":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # features named like a keyword: cassis renames them
        try:
            xmi_types.add_missing(types, found)
        except Exception as error:  # as above
            raise UserError(f"has types that cannot be ({_reason(error)})") from error
    return types


def _reason(error: Exception) -> str:
    """What went wrong within a library, in one line."""
    said = " ".join(str(error).split())
    return f"{said} is missing" if isinstance(error, KeyError) else said or "it is damaged"


def annotations(view: Any) -> list[Any]:
    """What has a range in the text, in the file's order of places."""
    return [fs for fs in view.select_all_fs() if isinstance(getattr(fs, "begin", None), int)]
