"""What a date claim means in time, and on whose claims that rests.

A date counted from an event has a reading for each date that its account gives the event, or, where it gives none, for
each that the others give; what follows from those is marked with an “if” (case-format.md, Dates).
"""

from msgspec import Struct

from casefile.analysis.clashes.clash import Key, key_of
from casefile.analysis.index import Index
from casefile.analysis.orders import date_claims
from casefile.analysis.placing import MOST_ANCHORS
from casefile.analysis.voices import told_in
from casefile.dates.date import Date
from casefile.dates.resolve import resolve
from casefile.model.claims import Claim


class Reading(Struct, frozen=True):
    """One place in time that a date claim may mean."""

    date: Date
    claims: tuple[Claim, ...]
    """The claim itself, then those on the events that it is counted from."""
    is_if: bool = False
    """Whether it is counted from the dates of other accounts."""


class Readings:
    """The readings of the date claims of a case, each worked out once."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[Key, tuple[Reading, ...]] = {}

    def of(self, claim: Claim) -> tuple[Reading, ...]:
        """The readings of a claim of a date; none for one that cannot be placed, or is counted from itself."""
        date = claim.meaning
        if not isinstance(date, Date):
            return ()
        if date.kind != "relative":
            return (Reading(date, (claim,)),)
        key = key_of(claim)
        if key not in self._known:
            self._known[key] = ()  # what is counted from itself finds this
            self._known[key] = self._counted(claim, date)
        return self._known[key]

    def places_itself(self, claim: Claim) -> bool:
        """Whether the account of a relative date places the event it is counted from in time."""
        return any(self.of(own) for own in self._own_dates(claim))

    def _own_dates(self, claim: Claim) -> tuple[Claim, ...]:
        """The dates that the account of a relative date gives the event it is counted from."""
        dates = date_claims(self._index, claim.meaning.event) if isinstance(claim.meaning, Date) else ()
        return tuple(each for each in dates if each.source == told_in(claim))

    def _counted(self, claim: Claim, date: Date) -> tuple[Reading, ...]:
        own = self._own_dates(claim)
        anchors = [anchor for each in own or date_claims(self._index, date.event) for anchor in self.of(each)]
        found = [
            Reading(resolve(date, anchor.date), (claim, *anchor.claims), is_if=anchor.is_if or not own)
            for anchor in anchors[:MOST_ANCHORS]
        ]
        return tuple(reading for reading in found if reading.date.kind != "relative")
