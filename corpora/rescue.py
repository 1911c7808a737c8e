"""What can be read of a damaged project, written into a new one."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from corpora.errors import UserError
from corpora.formats.decoding import explained
from corpora.store.salvage import Salvaged, salvage

__all__ = ["Salvaged", "rescue"]


def rescue(path: Path, new: Path) -> Salvaged:
    """Write what can be read of `path` into a new sound project, which appears whole or not at
    all; `path` stays as it is. Raises UserError."""
    if not path.is_file():
        raise UserError(f"There is no file {path}; name the project that is damaged.")
    if new.exists():
        raise UserError(f"{new} exists already; name a file that does not.")
    if not new.parent.is_dir():
        raise UserError(f"There is no folder {new.parent}; create it first.")
    with explained(new), TemporaryDirectory(prefix=".rescue-", dir=new.parent) as folder:
        made = Path(folder, new.name)
        found = salvage(path, made)
        os.replace(made, new)
    return found
