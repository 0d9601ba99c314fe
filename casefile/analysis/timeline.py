"""Events in the order of their dates, and the claims that date them.

An event's span is all that any account allows: from the first moment of the earliest date said to the end of the
latest. Events are ordered by where their span begins (one open there by where it ends), then by where it ends, then by
the order of the files; those without a date come last.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placing import place
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date
from casefile.model.claims import Claim
from casefile.model.events import Event

Span = tuple[int | None, int | None]
"""First moment and end, in seconds; None where a side is open, or both where there is no date."""


class Moment(Struct, frozen=True):
    """An event at its place in time: everything that its dated claims allow."""

    event: Event
    first: int | None
    """Seconds of the first moment that any account allows, without the reach of `~`; None where open or undated."""
    end: int | None
    """Seconds just after the last such moment; None where open or undated."""
    is_dated: bool
    claims: tuple[Claim, ...]
    """The claims about its date, carried ones included."""


def in_order(index: Index, events: Sequence[str]) -> list[str]:
    """Ids of events in the order of their dates; equal ones stay as they were."""
    return sorted(events, key=lambda id_: _sort_key(moment_of(index, index.case.events[id_])))


def moment_of(index: Index, event: Event) -> Moment:
    """An event with the span of its dates."""
    fact = event.facts.get("date")
    claims = claims_on(index, fact) if fact else ()
    dates = [date for claim in claims if claim.stance == "says" for date in _dates(index, claim)]
    first, end = hull(dates)
    return Moment(event, first, end, bool(dates), claims)


def hull(dates: Iterable[Date]) -> Span:
    """From the first moment of the earliest of several dates to the end of the latest."""
    keys = [date.sort_key for date in dates]
    first = min((key[1] for key in keys), default=OPEN_FIRST)
    end = max((key[2] for key in keys), default=OPEN_END)
    return (None if first == OPEN_FIRST else first, None if end == OPEN_END else end)


def _dates(index: Index, claim: Claim) -> list[Date]:
    """The dates of a claim that stand somewhere in time."""
    if not isinstance(claim.meaning, Date):
        return []
    return [date for date in place(index, claim).dates if date.first is not None or date.end is not None]


def _sort_key(moment: Moment) -> tuple[bool, int, int, int]:
    end = OPEN_END if moment.end is None else moment.end
    first = OPEN_FIRST if moment.first is None else moment.first
    return (not moment.is_dated, end if moment.first is None else first, first, end)
