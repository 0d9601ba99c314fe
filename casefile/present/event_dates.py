"""The one date that a list shows of an event whose accounts may date it differently."""

from casefile.analysis.timeline import Moment
from casefile.dates.calendar import DAY
from casefile.dates.date import PRECISIONS, Date, Precision, Term

_ROUGHLY: dict[Precision, Precision] = {
    "month": "month",
    "season": "month",
    "year": "year",
    "decade": "year",
    "century": "year",
    "millennium": "year",
}
"""The unit in which the ends of several dates together are told, by the coarsest of them; else days."""


def date_of_event(moment: Moment) -> Date | None:
    """The event's date; None where none is told.

    The finest date told, where it lies within all the others; else all that the accounts together allow.
    """
    told = [claim.meaning for claim in moment.claims if claim.stance == "says" and isinstance(claim.meaning, Date)]
    if not told:
        return None
    return _shared(told) or _whole(moment, told) or told[0]


def _shared(dates: list[Date]) -> Date | None:
    placed = [date for date in dates if date.first is not None and date.end is not None]
    if not placed:
        return dates[0] if len(dates) == 1 else None
    finest = min(placed, key=_length)
    return finest if all(_holds(date, finest) for date in dates) else None


def _length(date: Date) -> int:
    return (date.end or 0) - (date.first or 0)


def _holds(outer: Date, inner: Date) -> bool:
    starts = outer.first is None or (inner.first is not None and outer.first <= inner.first)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return starts and ends


def _whole(moment: Moment, dates: list[Date]) -> Date | None:
    """One moment somewhere between the first and the last that any of them allows, in whole days."""
    if moment.first is None or moment.end is None:
        return None
    coarsest = max((date.precision for date in dates), key=PRECISIONS.index)
    precision = _ROUGHLY.get(coarsest, "day")
    first, end = moment.first // DAY * DAY, -(-moment.end // DAY) * DAY
    return Date("", "moment", first, end, precision, (Term(first, end, precision),))
