"""Dates without a year, `XXXX-02-16`, in each year in which they may be meant."""

from collections.abc import Iterator

from casefile.dates.calendar import DAY, civil
from casefile.dates.date import Date, DateError
from casefile.dates.parse import parse_date

MOST_YEARS = 20
"""A date that leaves more years than this leaves any."""

_NO_YEAR = "XXXX"
_ANY = (1999, 2000)
"""A year of 365 days and one of 366."""


def is_yearless(date: Date) -> bool:
    """Whether a date has a month, and perhaps a day, but no year."""
    return not date.is_placed and date.text.startswith(f"{_NO_YEAR}-")


def in_years(one: Date, other: Date) -> list[tuple[Date, Date]]:
    """The two in each year in which they may be one; none where they leave too many years, or both have theirs."""
    if not (is_yearless(one) or is_yearless(other)):
        return []
    years = _years(other if is_yearless(one) else one)
    return [(left, right) for year in years for left in _in_year(one, year) for right in _in_year(other, year)]


def _years(date: Date) -> range | tuple[int, ...]:
    """The years that a date leaves, and those before and after, in which what is nearest to it may lie."""
    if is_yearless(date):
        return _ANY
    if date.first is None or date.end is None:
        return ()
    years = range(civil(date.first // DAY)[0] - 1, civil((date.end - 1) // DAY)[0] + 2)
    return years if len(years) <= MOST_YEARS else ()


def _in_year(date: Date, year: int) -> Iterator[Date]:
    """The date in a year; none where that has no such day."""
    if not is_yearless(date):
        yield date
        return
    try:
        yield parse_date(date.text.replace(_NO_YEAR, f"{year:04}", 1))
    except DateError:
        return
