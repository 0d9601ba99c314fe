"""Links: what ties two moments of a network, by an order told or by a date counted from an event.

A moment is the beginning of an event or, for who counts in days, that of the day on which it begins, whatever the hour.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from casefile.analysis.clashes.bounds import lasts
from casefile.analysis.clashes.clash import weakness
from casefile.analysis.clashes.counts import count_of
from casefile.analysis.clashes.readings import Readings
from casefile.analysis.datings import date_claims
from casefile.analysis.index import Index
from casefile.analysis.orders import orders_of
from casefile.analysis.values.bearing import HangsOn
from casefile.dates.calendar import DAY, start_of_day
from casefile.dates.date import Date
from casefile.model.claims import Claim
from casefile.model.events import Event

TICKS = 1 << 20
"""To a second: what is strictly later is later by one tick, and no ring has so many links."""


class Link(Struct, frozen=True):
    """The late event begins at least `gap` seconds after the early one; a negative gap lets it come before."""

    early: str
    late: str
    gap: int
    is_strict: bool
    """Whether it comes later than that, and not just then."""
    claim: Claim | None = None
    """Who says so; None for what ties an event to its own day."""
    hangs_on: tuple[HangsOn, ...] = ()
    from_day: bool = False
    """Whether the gap begins with the day of the early event, and not with the event."""
    to_day: bool = False
    """Whether the gap ends with the beginning of the day of the late event."""

    @property
    def ticks(self) -> int:
        """The gap, counted so finely that “later” shows."""
        return self.gap * TICKS + self.is_strict

    @property
    def moments(self) -> tuple[str, str]:
        """The names of the two moments."""
        return day_of(self.early) if self.from_day else self.early, day_of(self.late) if self.to_day else self.late

    @property
    def is_counted(self) -> bool:
        """Whether it is told by a date that is counted from an event."""
        return self.claim is not None and self.claim.meaning is not None

    @property
    def is_order(self) -> bool:
        """Whether the late event comes after the early one, which may begin when its day is all but over."""
        return self.ticks > (DAY * TICKS - 1 if self.from_day else 0)

    def earliest(self, moment: int) -> int:
        """When the late event begins at the earliest, where the early one does at a `moment`, in seconds."""
        then = (start_of_day(moment) if self.from_day else moment) + self.gap
        return -start_of_day(-(then + self.is_strict)) if self.to_day else then

    def latest(self, end: int) -> int:
        """Before which end the early event must begin, for the late one to begin before an `end`, in seconds."""
        then = (start_of_day(end - 1) + 1 - self.is_strict if self.to_day else end) - self.gap
        return start_of_day(then - 1) + DAY if self.from_day else then


def day_of(event: str) -> str:
    """The name of the day on which an event begins; ids hold no spaces."""
    return f"{event} day"


def onward(links: Iterable[Link]) -> Mapping[str, Sequence[str]]:
    """The events that each event comes before, by the links."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        found[link.early].append(link.late)
    return found


def find_links(index: Index, readings: Readings, ordered: Iterable[Event]) -> tuple[Link, ...]:
    """Every link that is told in a case; of several claims for one link the one that may stand for all comes first.

    `ordered` are the events for which orders are told.
    """
    return tuple(sorted((*_ordered(index, ordered), *_counted(index, readings)), key=_weakness))


def with_days(links: Sequence[Link]) -> Sequence[Link]:
    """Links, with what they say of days where such are counted from or to.

    An event begins on its day, not before that does and before it is over. What a link says of two days follows from
    it, but by no sum of gaps.
    """
    days = dict.fromkeys(link.early for link in links if link.from_day)
    days.update(dict.fromkeys(link.late for link in links if link.to_day))
    between = (link for link in links if link.early in days and link.late in days)
    of_days = (_of_days(link) for link in between if not (link.from_day and link.to_day))
    return (*links, *of_days, *(tie for event in days for tie in _on_its_day(event)))


def _of_days(link: Link) -> Link:
    gap = start_of_day(link.earliest(0))
    return Link(link.early, link.late, gap, False, link.claim, link.hangs_on, from_day=True, to_day=True)


def _on_its_day(event: str) -> tuple[Link, Link]:
    return Link(event, event, 0, False, from_day=True), Link(event, event, -DAY, True, to_day=True)


def _ordered(index: Index, events: Iterable[Event]) -> Iterator[Link]:
    for event in events:
        for order in orders_of(index, event):
            if order.early != order.late and order.claim.when is None:
                yield Link(order.early, order.late, 0, True, order.alone)


def _counted(index: Index, readings: Readings) -> Iterator[Link]:
    """Links of dates that are counted from an event that their account itself does not place in time.

    What lasts has no one moment to be counted from.
    """
    for event in index.case.events:
        for claim, date in _relative_dates(index, event):
            if not (readings.places_itself(claim) or lasts(index, event) or lasts(index, date.event)):
                yield from _each_way(index, event, claim, date)


def _each_way(index: Index, event: str, claim: Claim, date: Date) -> Iterator[Link]:
    """How long at least an event begins after the one that it is counted from, and how long at most."""
    count = count_of(date, index.case.reach)
    if count:
        least, most, is_less, from_day, to_day = count
        hangs_on: tuple[HangsOn, ...] = ("doubt", "if") if date.is_doubtful else ("if",)
        yield Link(date.event, event, least, False, claim, hangs_on, from_day, to_day)
        yield Link(event, date.event, -most, is_less, claim, hangs_on, to_day, from_day)


def _relative_dates(index: Index, event: str) -> Iterator[tuple[Claim, Date]]:
    """The claims that date an event by another, for good."""
    fact = index.case.events[event].facts.get("date")
    if fact and any(isinstance(claim.meaning, Date) and claim.meaning.event for claim in fact.claims):
        for claim in date_claims(index, event):
            date = claim.meaning
            if isinstance(date, Date) and date.event not in ("", event) and claim.when is None:
                yield claim, date


def _weakness(link: Link) -> tuple[int, tuple[bool, bool, bool]]:
    """Sorts links that are alike by which may stand for all: what hangs on least comes first."""
    return (len(link.hangs_on), weakness(link.claim) if link.claim else (False, False, False))
