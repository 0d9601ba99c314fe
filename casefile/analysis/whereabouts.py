"""Where people were, and when: claims of a person's place that are made for a time, and what lasted in some place.

Only the time that is surely meant counts. What is claimed for a day or a month is claimed for all of it; what lasted
from one date to another lasted from the end of the first to the beginning of the last. Dates with “about” say nothing.
"""

from collections.abc import Iterator

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.steps import people_of
from casefile.dates.date import Date
from casefile.model.claims import Claim

Span = tuple[int, int]
"""First moment and end, in seconds."""

_ONCE = frozenset({"born at", "died at"})
"""Places of a person that are for no stretch of time."""


class Stay(Struct, frozen=True):
    """Somebody said to have been in one place all through a time."""

    place: str
    when: Date
    during: Span
    claim: Claim
    """Where the place is told."""


def stays_of(index: Index, person: str) -> tuple[Stay, ...]:
    """The stays of a person, those claimed of him first."""
    return (*_claimed(index, person), *_lasting(index, person))


def surely(date: Date, *, is_whole: bool) -> Span | None:
    """The time that a date surely covers; of one that is no interval all of it where `is_whole`. None for no time."""
    if date.first is None or date.end is None or date.is_approximate or not date.is_placed:
        return None
    if date.kind != "interval":
        return (date.first, date.end) if is_whole and date.kind == "moment" and len(date.terms) == 1 else None
    start, finish = date.terms
    return (start.end, finish.first) if start and finish and start.end < finish.first else None


def _claimed(index: Index, person: str) -> Iterator[Stay]:
    record = index.case.people.get(person)
    for fact in record.facts.values() if record else ():
        if fact.holds == "place" and fact.field not in _ONCE:
            for claim in claims_on(index, fact):
                during = surely(claim.when, is_whole=True) if claim.when else None
                if claim.when and during and claim.stance == "says" and len(claim.value) == 1:
                    yield Stay(claim.value[0], claim.when, during, claim)


def _lasting(index: Index, person: str) -> Iterator[Stay]:
    """What he had a part in that lasted, with the places that the account which dates it gives it."""
    for event in index.case.events.values():
        dated, placed = event.facts.get("date"), event.facts.get("place")
        if dated is None or placed is None or person not in people_of(event):
            continue
        for claim in claims_on(index, dated):
            during = surely(claim.meaning, is_whole=False) if isinstance(claim.meaning, Date) else None
            for place in claims_on(index, placed) if during and claim.stance == "says" else ():
                is_his = place.source == claim.source and place.stance == "says" and len(place.value) == 1
                if is_his and during and isinstance(claim.meaning, Date):
                    yield Stay(place.value[0], claim.meaning, during, place)
