"""Time cut into years, months and days, so that what is dated is found by exact marks like any word.

A date bears a mark for each year, month and day of which it speaks. A date much longer than such a unit does not speak
of it: “the thirties” are not about a day of 1938. Days and months without a year have marks of their own.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from casefile.dates.calendar import DAY, civil, day_number
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date

ON, ALL, YEARLY = ":on:", ":all:", ":yearly:"
"""What a mark says of a date: it is in this unit or goes through it, it fills it, or it is on this day of some year."""

MOST_DAYS = {"year": 4_383, "month": 366, "day": 62}
"""How many days a date may have to speak of a year in it, a month, a day: twelve years, one year, two months."""


class Unit(NamedTuple):
    """A year, a month or a day."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def size(self) -> Literal["year", "month", "day"]:
        """What it is."""
        return "day" if self.day else "month" if self.month else "year"

    def and_wider(self) -> Iterator["Unit"]:
        """Itself, its month, its year."""
        yield self
        if self.day:
            yield Unit(self.year, self.month)
        if self.month:
            yield Unit(self.year)

    def mark(self, says: str, *, has_year: bool = True) -> str:
        """`:on:1938-02-09`, or `:on:XXXX-02-09` where the year is not told."""
        year = f"{'-' if self.year < 0 else ''}{abs(self.year):04}" if has_year else "XXXX"
        return says + year + "".join(f"-{part:02}" for part in self[1:] if part)


def date_marks(date: Date) -> Iterator[str]:
    """The marks of a date, some perhaps twice; where it is open on a side, those of the end that it names.

    One of the old calendar has those of its days in either calendar, for it is asked for as it is written.
    """
    terms = [term for term in date.terms if term]
    if terms and not terms[0].has_year:
        for term in terms:
            yield from _yearless(*days(term.first, term.end))
    elif terms:
        is_julian = all(term.is_julian for term in terms)
        for first, end in date.spans:
            span = days(first, end)
            yield from _marks(*span)
            if is_julian:
                yield from _marks(*map(_as_written, span))


def days(first: int, end: int) -> tuple[int, int]:
    """The days of a span in seconds, from the first up to the end; of an open one the day at the end it has."""
    if first == OPEN_FIRST:
        first = end - 1
    return first // DAY, (first if end == OPEN_END else end - 1) // DAY + 1


def _as_written(day: int) -> int:
    """The day that has the name in our calendar which this one has in the old."""
    return day_number(*civil(day, julian=True))


def units(first: int, end: int) -> Iterator[Unit]:
    """The fewest years, months and days that fill the days from `first` up to `end`."""
    while first < end:
        year, month, day = civil(first)
        next_month = day_number(year + month // 12, month % 12 + 1, 1)
        next_year = day_number(year + 1, 1, 1)
        if month == day == 1 and next_year <= end:
            yield Unit(year)
            first = next_year
        elif day == 1 and next_month <= end:
            yield Unit(year, month)
            first = next_month
        else:
            yield Unit(year, month, day)
            first += 1


def _marks(first: int, end: int) -> Iterator[str]:
    length = end - first
    if length > MOST_DAYS["year"]:
        yield from (Unit(civil(day)[0]).mark(ON) for day in (first, end - 1))
        return
    for unit in units(first, end):
        for one in unit.and_wider():
            if length <= MOST_DAYS[one.size]:
                yield one.mark(ON)
                if one.month:
                    yield one.mark(YEARLY, has_year=False)
        if not unit.day and length <= MOST_DAYS["month" if unit.size == "year" else "day"]:
            yield unit.mark(ALL)


def _yearless(first: int, end: int) -> Iterator[str]:
    for unit in units(first, end):
        if unit.month:
            yield from (one.mark(ON, has_year=False) for one in unit.and_wider() if one.month)
