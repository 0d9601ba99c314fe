"""Events in the order of their dates, and the claims that date them.

An event's span is all that any account allows: from the first moment of the earliest date said to the end of the
latest. It stands among the others by the finest date said, where that lies within all the others, as the accounts may
all mean that; where they differ by its whole span. Events are ordered by where this begins (what is open there by where
it ends), then by their spans, then by the order of the files; those without a date come last.
"""

from collections.abc import Sequence

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placing import place
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date
from casefile.model.claims import Claim
from casefile.model.events import Event

Span = tuple[int, int]
"""`first <= t < end`, in seconds; OPEN_FIRST and OPEN_END where a side is open."""


class Moment(Struct, frozen=True):
    """An event at its place in time: everything that its dated claims allow."""

    event: Event
    first: int | None
    """Seconds of the first moment that any account allows, without the reach of `~`; None where open or undated."""
    end: int | None
    """Seconds just after the last such moment; None where open or undated."""
    stands: Span
    """By which of all that is said it stands among other events."""
    is_dated: bool
    claims: tuple[Claim, ...]
    """The claims about its date, carried ones included."""


def in_order(index: Index, events: Sequence[str]) -> list[str]:
    """Ids of events in the order of their dates; equal ones stay as they were."""
    return sorted(events, key=lambda id_: _place(moment_of(index, index.case.events[id_])))


def moment_of(index: Index, event: Event) -> Moment:
    """An event with the span of its dates."""
    fact = event.facts.get("date")
    claims = claims_on(index, fact) if fact else ()
    spans = [span for claim in claims if claim.stance == "says" for span in _spans(index, claim)]
    first = min((span[0] for span in spans), default=OPEN_FIRST)
    end = max((span[1] for span in spans), default=OPEN_END)
    return Moment(
        event=event,
        first=None if first == OPEN_FIRST else first,
        end=None if end == OPEN_END else end,
        stands=_standing(spans, (first, end)),
        is_dated=bool(spans),
        claims=claims,
    )


def _spans(index: Index, claim: Claim) -> list[Span]:
    """From first to last each of the dates of a claim that stand somewhere in time."""
    if not isinstance(claim.meaning, Date):
        return []
    dates = (date for date in place(index, claim).dates if date.first is not None or date.end is not None)
    return [date.sort_key[1:3] for date in dates]


def _standing(spans: Sequence[Span], whole: Span) -> Span:
    """The shortest of several spans, where it lies within all the others; else from the first to the last."""
    finest = min(spans, key=lambda span: span[1] - span[0], default=whole)
    return finest if all(first <= finest[0] and finest[1] <= end for first, end in spans) else whole


def _place(moment: Moment) -> tuple[bool, int, int, int]:
    first, end = moment.stands
    return (not moment.is_dated, end if first == OPEN_FIRST else first, first, end)
