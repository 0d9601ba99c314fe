"""Whether two days are apart by just as much as the old calendar was behind the new: one day, told in both."""

from casefile.dates.calendar import DAY, civil, day_number
from casefile.dates.date import Date, Term

_FIRST, _LAST = day_number(1582, 10, 15), day_number(1924, 1, 1)
"""From the first day of the new calendar until the last country left the old one, Greece, was done with it."""


def days_between_calendars(one: Date, other: Date) -> int:
    """How many days lie between two dates that may be one day told in two calendars; 0 where they cannot be."""
    first, second = _day(one), _day(other)
    if first is None or second is None:
        return 0
    early, late = sorted((first, second))
    lag = late - day_number(*civil(late, julian=True))
    return lag if early >= _FIRST and late < _LAST and late - early == lag else 0


def _day(date: Date) -> int | None:
    """The day of a moment within one day, from 1970-01-01; None of any other date."""
    terms: tuple[Term | None, ...] = date.terms if date.kind == "moment" else ()
    if len(terms) != 1 or (term := terms[0]) is None or not term.has_year:
        return None
    return term.first // DAY if term.first // DAY == (term.end - 1) // DAY else None
