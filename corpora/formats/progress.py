"""How far a reading has come, in bytes: the files' sizes are known before they are read."""

from dataclasses import dataclass
from typing import BinaryIO


@dataclass(slots=True)
class Way:
    """total: bytes of all files to read. passed: of those read to their end. size: of this one.

    reached: the place in this one, where it was asked for last.
    """

    total: int = 0
    passed: int = 0
    size: int = 0
    reached: int = 0
    file: BinaryIO | None = None

    def begin(self, size: int) -> None:
        self.size, self.reached, self.file = size, 0, None

    def end(self) -> None:
        """This file has been read."""
        self.passed += self.size
        self.size, self.reached, self.file = 0, 0, None

    @property
    def done(self) -> int:
        """Bytes read, never more than there are."""
        if self.file is not None and not self.file.closed:
            self.reached = max(self.reached, min(self.file.tell(), self.size))
        return self.passed + self.reached
