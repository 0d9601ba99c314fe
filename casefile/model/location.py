"""Where something is written: a file of the case, a line and a column."""

from msgspec import Struct


class Location(Struct, frozen=True, order=True):
    """A place in a file of the case."""

    file: str
    """Path within the case folder, with forward slashes."""
    line: int
    """Counted from 1."""
    column: int
    """Counted from 1, in code points."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
