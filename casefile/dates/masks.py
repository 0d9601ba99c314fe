"""Dates with digits left open, an X for each: `193X`, `1938-XX`, `1937-1X`, `XXXX-02-15` (EDTF levels 1 and 2)."""

import re
from collections.abc import Iterator
from itertools import product

from casefile.dates.calendar import DAY, day_number, days_in_month
from casefile.dates.date import DateError, Precision, Term, merged
from casefile.dates.explain import quoted

_MASK = r"(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?"
_YEARS: tuple[Precision, ...] = ("year", "decade", "century", "millennium")
_MOST_SPANS = 1_500

_Run = tuple[int, int]


def parse_mask(text: str, *, julian: bool = False) -> tuple[Term, ...]:
    """Read a date with X for the digits left open: a term for each stretch of time it may mean, in order.

    Empty if the text has another shape. Raises DateError if no day fits or if it leaves open too much to be placed.
    Without a year (`XXXX`) its terms stand in the leap year 0 and say so.
    """
    found = re.fullmatch(_MASK, text) if "X" in text else None
    if found is None:
        return ()
    sign, year, month, day = found.groups()
    has_year = year != "XXXX"
    years = [_signed(run, sign) for run in _runs(year if has_year else "0000")]
    day = None if day == "XX" else day
    month = None if month == "XX" and day is None else month
    of_year = _YEARS[len(year) - len(year.rstrip("X"))] if has_year else "year"
    precision: Precision = "day" if day else "month" if month else of_year
    spans = _spans(years, month, day, text, julian=julian)
    if not spans:
        raise DateError(f"no day fits {quoted(text)}", "write an X for each digit that is not known, as in 1938-02-1X")
    return tuple(Term(first * DAY, end * DAY, precision, is_julian=julian, has_year=has_year) for first, end in spans)


def _spans(years: list[_Run], month: str | None, day: str | None, text: str, *, julian: bool) -> tuple[_Run, ...]:
    """The days it may mean, as runs from a first day up to but not including an end."""
    if month is None:
        ends = [(a, b + 1) for a, b in years]
        return merged(tuple((day_number(a, 1, 1, julian=julian), day_number(b, 1, 1, julian=julian)) for a, b in ends))
    months = [(max(a, 1), min(b, 12)) for a, b in _runs(month) if a <= 12 and b >= 1]
    days = _runs(day) if day else [(1, 31)]
    if sum(b - a + 1 for a, b in years) * sum(b - a + 1 for a, b in months) * len(days) > _MOST_SPANS:
        raise DateError(f"{quoted(text)} leaves too much open to be placed", "write fewer X")
    each = product(_each(years), _each(months), days)
    return merged(tuple(span for year, of_year, run in each for span in _in_month(year, of_year, run, julian=julian)))


def _in_month(year: int, month: int, run: _Run, *, julian: bool) -> Iterator[_Run]:
    """The days of the run that this month has."""
    low, high = max(run[0], 1), min(run[1], days_in_month(year, month, julian=julian))
    if low <= high:
        first = day_number(year, month, low, julian=julian)
        yield first, first + high - low + 1


def _runs(mask: str) -> list[_Run]:
    """The numbers that the mask fits, as runs with both ends: `1X` is 10 to 19, `X2` is 02, 12 and so on."""
    stem = mask.rstrip("X")
    wide: int = 10 ** (len(mask) - len(stem))
    choices = product(*("0123456789" if digit == "X" else digit for digit in stem))
    lows = [int("".join(digits) or "0") * wide for digits in choices]
    return [(low, low + wide - 1) for low in lows]


def _signed(run: _Run, sign: str) -> _Run:
    return (-run[1], -run[0]) if sign else run


def _each(runs: list[_Run]) -> list[int]:
    return [number for low, high in runs for number in range(low, high + 1)]
