"""Links: one event begins after another, or so long after it, by an order told or a date counted from an event."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from casefile.analysis.clashes.bounds import lasts
from casefile.analysis.clashes.clash import weakness
from casefile.analysis.clashes.readings import Readings
from casefile.analysis.index import Index
from casefile.analysis.orders import date_claims, orders_of
from casefile.analysis.values.bearing import HangsOn
from casefile.dates.calendar import DAY, SECONDS
from casefile.dates.date import Date, Offset
from casefile.dates.reach import Reach
from casefile.model.claims import Claim
from casefile.model.events import Event

_SHORTEST = {**SECONDS, "month": 28 * DAY, "year": 365 * DAY}
_LONGEST = {**SECONDS, "month": 31 * DAY, "year": 366 * DAY}


class Link(Struct, frozen=True):
    """The late event begins at least `gap` seconds after the early one begins; a negative gap lets it come before."""

    early: str
    late: str
    gap: int
    claim: Claim
    hangs_on: tuple[HangsOn, ...] = ()

    @property
    def is_order(self) -> bool:
        """Whether it says that the one comes before the other."""
        return self.gap > 0 or (self.gap == 0 and self.claim.meaning is None)


def find_links(index: Index, readings: Readings, ordered: Iterable[Event]) -> tuple[Link, ...]:
    """Every link of a case; of several claims for one link the one that may stand for all comes first.

    `ordered` are the events for which orders are told.
    """
    told = (link for link in _links(index, readings, ordered) if link.early != link.late and link.claim.when is None)
    return tuple(sorted(told, key=_weakness))


def _links(index: Index, readings: Readings, ordered: Iterable[Event]) -> Iterator[Link]:
    for event in ordered:
        for order in orders_of(index, event):
            yield Link(order.early, order.late, 0, order.alone)
    yield from _counted(index, readings)


def _counted(index: Index, readings: Readings) -> Iterator[Link]:
    """Links of dates that are counted from an event that their account itself does not place in time."""
    for event in index.case.events:
        for claim, date in _relative_dates(index, event):
            length = _length(date, index.case.reach)
            if length and not (readings.places_itself(claim) or lasts(index, event) or lasts(index, date.event)):
                yield from _both_ways(event, date, length, claim)


def _relative_dates(index: Index, event: str) -> Iterator[tuple[Claim, Date]]:
    """The claims that date an event by another."""
    fact = index.case.events[event].facts.get("date")
    if fact and any(isinstance(claim.meaning, Date) and claim.meaning.event for claim in fact.claims):
        for claim in date_claims(index, event):
            if isinstance(claim.meaning, Date) and claim.meaning.event:
                yield claim, claim.meaning


def _both_ways(event: str, date: Date, length: tuple[int, int], claim: Claim) -> Iterator[Link]:
    hangs_on: tuple[HangsOn, ...] = ("doubt", "if") if date.is_doubtful else ("if",)
    yield Link(date.event, event, length[0], claim, hangs_on)
    yield Link(event, date.event, -length[1], claim, hangs_on)


def _length(date: Date, reach: Reach) -> tuple[int, int] | None:
    """The least and the most seconds from the event counted from; None where “about” has no declared reach.

    Days and longer units are counted by the calendar from an hour that is not told, so each side may be a day off, and
    the later one two where a part of the day is named; hours and minutes may be off by one.
    """
    offset = date.offset
    reached = _reached(offset, reach) if offset and date.is_approximate else 0
    if offset is None or reached is None:
        return None
    sooner, later = _slack(offset)
    if offset.direction == "same":
        within = _LONGEST[offset.unit] - 1
        return -within - reached, max(within, later) + reached
    low, high = offset.low * _SHORTEST[offset.unit], offset.high * _LONGEST[offset.unit]
    least, most = (-high, -low) if offset.direction == "before" else (low, high)
    return least - sooner - reached, most + later + reached


def _reached(offset: Offset, reach: Reach) -> int | None:
    """How far “about” reaches, at most."""
    length = reach.find(offset.unit)
    return length.number * _LONGEST[length.unit] if length else None


def _slack(offset: Offset) -> tuple[int, int]:
    """How much sooner and how much later than the bare count it may be."""
    if offset.unit in ("minute", "hour"):
        return _LONGEST[offset.unit], _LONGEST[offset.unit]
    return DAY - 1, 2 * DAY if offset.part else DAY - 1


def _weakness(link: Link) -> tuple[int, tuple[bool, bool, bool]]:
    """Sorts links that are alike by which may stand for all: what hangs on least comes first."""
    return (len(link.hangs_on), weakness(link.claim))
