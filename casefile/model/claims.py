"""One value that one passage gives, denies or doubts."""

from msgspec import Struct

from casefile.dates.date import Date
from casefile.model.location import Location
from casefile.model.numbers import Number
from casefile.model.words import Firm, Reading, Stance


class Claim(Struct, frozen=True, kw_only=True):
    """What one passage has for one matter. A claim written with several passages is one claim for each."""

    matter: str
    """The id of the fact or question it answers."""
    stance: Stance
    value: tuple[str, ...]
    """The value as written: one text, or the parts of one answer. A date is always one text."""
    meaning: Date | Number | None = None
    """The value as read, where the matter holds dates or numbers."""
    passage: str | None
    """The id of the passage; None for a plain statement of our own."""
    worded: str = ""
    """The passage's own words."""
    worded_at: Location | None = None
    """Where these words are written."""
    by: tuple[str, ...] = ()
    """The voices, innermost first; empty where the passage or its source says whose word it is."""
    firm: Firm = "flat"
    reading: Reading = "stated"
    because: str = ""
    """Why we read it so, where it is not stated."""
    when: Date | None = None
    """The time for which it is claimed; it clashes only with claims whose time overlaps."""
    note: str = ""
    carried_from: str | None = None
    """The original's passage, where a copy carries its claim (found by analysis, never written)."""
    location: Location

    @property
    def source(self) -> str | None:
        """The id of the source whose passage it is: the account."""
        return None if self.passage is None else self.passage.partition("#")[0]
