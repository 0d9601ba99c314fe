"""Where each claim that dates an event stands in time, and how sure that is.

An account that dates an event by nothing but an order (after this, before that) is placed by it as well, where some
account dates the event: it may be at any time that the order leaves.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.datings import date_claims
from casefile.analysis.index import Index
from casefile.analysis.orders import orders_of
from casefile.analysis.placing import place
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date, merged
from casefile.dates.reach import Reach
from casefile.dates.relate import stretch
from casefile.model.claims import Claim
from casefile.model.events import Event

Span = tuple[int, int]
"""`first <= t < end`, in seconds; OPEN_FIRST and OPEN_END where a side is open."""

Shape = Literal["moment", "lasted", "possible", "denied", "doubted"]
"""One moment somewhere within; all through; where it may be (about, open, counted, inferred); not then; perhaps not."""


class Timed(Struct, frozen=True):
    """A claim at its place in time."""

    event: str
    claim: Claim
    """The date; the order, where its account gives no date."""
    shape: Shape
    spans: tuple[Span, ...]
    """In order and apart from each other; none where it cannot be placed."""
    is_doubtful: bool = False

    @property
    def span(self) -> Span:
        """From its first moment to the end of its last; all time where it cannot be placed."""
        return (self.spans[0][0], self.spans[-1][1]) if self.spans else (OPEN_FIRST, OPEN_END)

    @property
    def is_fine(self) -> bool:
        """Whether it is told to the day or finer, and sure to lie there."""
        date = self.claim.meaning
        is_told = self.shape == "moment" and isinstance(date, Date) and date.kind in ("moment", "set")
        return is_told and isinstance(date, Date) and date.precision in _FINE


_FINE = ("second", "minute", "hour", "part", "day")


def times_of(index: Index, event: Event) -> tuple[Timed, ...]:
    """The claims that date an event, in the order of the file, then the orders of accounts that give it no date."""
    fact = event.facts.get("date")
    claims = claims_on(index, fact) if fact else ()
    found = tuple(_timed(index, event.id, claim) for claim in claims if isinstance(claim.meaning, Date))
    is_ordered = "after" in event.facts or "before" in event.facts
    return (*found, *_by_order(index, event, found)) if found and is_ordered else found


def sort_key(timed: Timed) -> tuple[int, int, int]:
    """Orders claims by their beginning, one open there by its end; what cannot be placed comes last."""
    first, end = timed.span
    at = first if first != OPEN_FIRST else end
    return (at, first, end)


def _timed(index: Index, event: str, claim: Claim) -> Timed:
    date = claim.meaning
    assert isinstance(date, Date)
    placed = place(index, claim)
    spans = tuple(span for one in placed.dates for span in _spans(one, index.case.reach))
    is_doubtful = any(one.is_doubtful for one in placed.dates)
    spans = merged(spans) if len(spans) > 1 else spans
    return Timed(event, claim, _shape(claim, date, len(spans)), spans, is_doubtful)


def _spans(date: Date, reach: Reach) -> tuple[Span, ...]:
    """The stretches of time it covers, as far as an “about” reaches; undeclared, it reaches no further than told."""
    if date.first is None and date.end is None:
        return ()
    if not date.is_approximate:
        return date.spans
    terms = [term for term in date.terms if term]
    reached = [stretch(term, reach) if reach.find(term.precision) else (term.first, term.end) for term in terms]
    if date.kind == "interval":
        first = OPEN_FIRST if date.first is None else min(date.first, reached[0][0])
        return ((first, OPEN_END if date.end is None else max(date.end, reached[-1][1])),)
    return tuple(reached)


def _shape(claim: Claim, date: Date, count: int) -> Shape:
    if claim.stance != "says":
        return "denied" if claim.stance == "denies" else "doubted"
    if date.kind == "relative" or date.is_approximate:
        return "possible"
    if date.kind == "interval":
        return "lasted" if date.is_placed else "possible"
    is_open = date.first is None or date.end is None
    is_one_of = date.kind == "moment" and count > 1
    is_bracketed = ".." in date.text and claim.reading != "stated"
    return "possible" if is_open or is_one_of or is_bracketed else "moment"


def _by_order(index: Index, event: Event, dated: Sequence[Timed]) -> Iterator[Timed]:
    """For each account that tells an order but no date the time that its orders leave."""
    having = {timed.claim.source for timed in dated}
    left: dict[str | None, tuple[Claim, int, int]] = {}
    for order in orders_of(index, event):
        source = order.claim.source
        if source not in having:
            claim, first, end = left.get(source, (order.claim, OPEN_FIRST, OPEN_END))
            other = _known(index, order.early if order.late == event.id else order.late, source)
            if order.late == event.id:
                first = max(first, min((span[0] for span in other), default=OPEN_FIRST))
            else:
                end = min(end, max((span[1] for span in other), default=OPEN_END))
            left[source] = (claim, first, end)
    for claim, first, end in left.values():
        if first < end and (first, end) != (OPEN_FIRST, OPEN_END):
            yield Timed(event.id, claim, "possible", ((first, end),))


def _known(index: Index, event: str, source: str | None) -> list[Span]:
    """When an event may be: by the account's own dates, else by the others', without those that another refines."""
    claims = date_claims(index, event)
    own = [claim for claim in claims if claim.source == source] or claims
    dates = (date for claim in own for date in place(index, claim).dates if date.is_placed)
    spans = [span for date in dates for span in _spans(date, index.case.reach)]
    return [one for one in spans if not any(_is_within(other, one) for other in spans)]


def _is_within(inner: Span, outer: Span) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]
