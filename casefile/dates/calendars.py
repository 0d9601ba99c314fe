"""Days of the old calendar and the new: which one is which, and whether two dates may be one day told in both."""

from msgspec.structs import replace

from casefile.dates.calendar import DAY, civil, day_number
from casefile.dates.date import Date, Term

_FIRST, _LAST = day_number(1582, 10, 15), day_number(1924, 1, 1)
"""From the first day of the new calendar until the last country left the old one, Greece, was done with it."""

_DAYS = frozenset(("day", "part", "hour", "minute", "second"))
"""What is told so finely that its ends are those of days in either calendar."""


def days_between_calendars(one: Date, other: Date) -> int:
    """How many days lie between two dates that may be one day told in two calendars; 0 where they cannot be."""
    first, second = _day(one), _day(other)
    if first is None or second is None:
        return 0
    early, late = sorted((first, second))
    lag = late - day_number(*civil(late, julian=True))
    return lag if early >= _FIRST and late < _LAST and late - early == lag else 0


def by_the_new_calendar(date: Date) -> Date | None:
    """A date of the old calendar, told to the day or finer, as the same days of the new; None of any other."""
    terms: tuple[Term | None, ...] = date.terms
    told = [term for term in terms if term]
    if not told or not all(term.is_julian and term.has_year and term.precision in _DAYS for term in told):
        return None
    return replace(date, terms=tuple(term and term._replace(is_julian=False, ends=()) for term in terms))


def _day(date: Date) -> int | None:
    """The day of a moment within one day, from 1970-01-01; None of any other date."""
    terms: tuple[Term | None, ...] = date.terms if date.kind == "moment" else ()
    if len(terms) != 1 or (term := terms[0]) is None or not term.has_year:
        return None
    return term.first // DAY if term.first // DAY == (term.end - 1) // DAY else None
