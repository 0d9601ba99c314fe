"""The one date that a list shows of an event whose accounts may date it differently."""

from casefile.analysis.timeline import Moment, Span
from casefile.dates.calendar import DAY
from casefile.dates.date import OPEN_END, OPEN_FIRST, PRECISIONS, Date, Precision, Term

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
    shared = (date for date in told if date.kind != "relative" and date.sort_key[1:3] == moment.stands)
    return next(shared, None) or _whole(moment.stands, told) or told[0]


def is_told_by_both(moment: Moment, date: Date) -> bool:
    """Whether accounts date the event by the old calendar and by the new, and its date is one by the new.

    Over whole years, which the two share but for days, it is not asked.
    """
    if PRECISIONS.index(date.precision) >= PRECISIONS.index("year"):
        return False
    told = [claim.meaning for claim in moment.claims if claim.stance == "says" and isinstance(claim.meaning, Date)]
    terms = [term for meaning in told for term in meaning.terms if term]
    return any(term.is_julian for term in terms) and any(term and not term.is_julian for term in date.terms)


def _whole(span: Span, dates: list[Date]) -> Date | None:
    """One moment somewhere in a span, in whole days; None where the span is open on both sides.

    It is told by the old calendar where every date of a calendar is.
    """
    if span == (OPEN_FIRST, OPEN_END) or len(dates) == 1:
        return None
    coarsest = max((date.precision for date in dates), key=PRECISIONS.index)
    precision = _ROUGHLY.get(coarsest, "day")
    first = span[0] if span[0] == OPEN_FIRST else span[0] // DAY * DAY
    end = span[1] if span[1] == OPEN_END else -(-span[1] // DAY) * DAY
    terms = [term for date in dates for term in date.terms if term]
    is_julian = bool(terms) and all(term.is_julian for term in terms)
    bounds = (None if first == OPEN_FIRST else first, None if end == OPEN_END else end)
    return Date("", "moment", *bounds, precision, (Term(first, end, precision, is_julian=is_julian),))
