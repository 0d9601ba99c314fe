"""What a date claim means in time, and on whose claims that rests.

A date counted from an event has a reading for each date that its account gives the event, or, where it gives none, for
each that the others give; what follows from those is marked with an “if” (case-format.md, Dates).
"""

from collections.abc import Iterator

from msgspec import Struct

from casefile.analysis.datings import counted_from, is_relative, own_date_claims
from casefile.analysis.index import Index
from casefile.analysis.placing import MOST_ANCHORS
from casefile.analysis.rounds import work_out
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
        self._known: dict[Claim, tuple[Reading, ...] | None] = {}

    def of(self, claim: Claim) -> tuple[Reading, ...]:
        """The readings of a claim of a date; none for one that cannot be placed, or is counted from itself."""
        date = claim.meaning
        if not isinstance(date, Date):
            return ()
        if date.kind != "relative":
            return (Reading(date, (claim,)),)
        if claim not in self._known:
            work_out(claim, self._known, self._needs, self._counted)
        return self._known[claim] or ()

    def places_itself(self, claim: Claim) -> bool:
        """Whether the account of a relative date places the event it is counted from in time."""
        date = claim.meaning
        own = own_date_claims(self._index, date.event, told_in(claim)) if isinstance(date, Date) else ()
        return any(self.of(each) for each in own)

    def _anchors(self, claim: Claim) -> tuple[Claim, ...]:
        """The claims that the date of a claim is counted from."""
        date = claim.meaning
        return counted_from(self._index, date, told_in(claim)) if isinstance(date, Date) else ()

    def _needs(self, claim: Claim) -> Iterator[Claim]:
        return filter(is_relative, self._anchors(claim))

    def _counted(self, claim: Claim) -> tuple[Reading, ...] | None:
        """The readings by those of its anchors that are known so far; None where there are none."""
        date = claim.meaning
        assert isinstance(date, Date)
        is_own = bool(own_date_claims(self._index, date.event, told_in(claim)))
        known = (self._known.get(each) if is_relative(each) else self.of(each) for each in self._anchors(claim))
        anchors = [anchor for readings in known for anchor in readings or ()]
        found = [
            Reading(resolve(date, anchor.date), (claim, *anchor.claims), is_if=anchor.is_if or not is_own)
            for anchor in anchors[:MOST_ANCHORS]
        ]
        return tuple(reading for reading in found if reading.date.kind != "relative") or None
