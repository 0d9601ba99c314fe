"""What is wrong with the files of a case, and what to write instead."""

from typing import Literal

from msgspec import Struct

from casefile.model.location import Location

Severity = Literal["error", "warning"]


class Problem(Struct, frozen=True, kw_only=True):
    """One thing that is wrong: an error leaves out what cannot be read, a warning leaves out nothing."""

    severity: Severity
    location: Location
    message: str
    """What is wrong, without its place."""
    mend: str = ""
    """What to write or do instead; empty where nothing better can be said."""

    def __str__(self) -> str:
        """`file:line:column: what is wrong; what to write instead`."""
        return f"{self.location}: {self.message}" + (f"; {self.mend}" if self.mend else "")
