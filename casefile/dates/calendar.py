"""Seconds on one line, and the two calendars that cut it: the Gregorian, carried back before 1582, and the Julian.

A moment is a whole number of seconds after 1970-01-01T00:00, local time, without leap seconds. Years are
astronomical: 0 is 1 BC, -1 is 2 BC.
"""

from bisect import bisect
from typing import Literal

DAY = 86_400
"""Seconds in a day."""
FIRST_YEAR, LAST_YEAR = -9999, 9999

LengthUnit = Literal["second", "minute", "hour", "day", "week", "month", "year"]
"""What lengths of time are counted in."""

SECONDS: dict[str, int] = {"second": 1, "minute": 60, "hour": 3600, "day": DAY, "week": 7 * DAY}
"""Seconds in each unit of one length; months and years have none."""

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_BEFORE_MONTH_LEAP = (0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335)
_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EPOCH = 719_162
"""Days from 0001-01-01 to 1970-01-01."""
_JULIAN_LAG = 2
"""0001-01-01 of the Julian calendar is the Gregorian 0000-12-30, two days earlier."""


def is_leap(year: int, *, julian: bool = False) -> bool:
    """Whether February has 29 days in that year."""
    return year % 4 == 0 and (julian or year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int, *, julian: bool = False) -> int:
    """How many days the month (1 to 12) has in that year."""
    return 29 if month == 2 and is_leap(year, julian=julian) else _IN_MONTH[month - 1]


def day_number(year: int, month: int, day: int, *, julian: bool = False) -> int:
    """Days from 1970-01-01 to that day; a day past the end of its month counts on into the next."""
    before = year - 1
    leap_days = before // 4 if julian else before // 4 - before // 100 + before // 400
    months = _BEFORE_MONTH_LEAP if is_leap(year, julian=julian) else _BEFORE_MONTH
    return before * 365 + leap_days + months[month - 1] + day - 1 - _EPOCH - (_JULIAN_LAG if julian else 0)


def civil(days: int, *, julian: bool = False) -> tuple[int, int, int]:
    """The year, month and day of a day number: the inverse of `day_number`."""
    since = days + _EPOCH + (_JULIAN_LAG if julian else 0)
    year = (since * 4 // 1461 if julian else since * 400 // 146_097) + 1
    while day_number(year, 1, 1, julian=julian) > days:
        year -= 1
    while day_number(year + 1, 1, 1, julian=julian) <= days:
        year += 1
    in_year = days - day_number(year, 1, 1, julian=julian)
    months = _BEFORE_MONTH_LEAP if is_leap(year, julian=julian) else _BEFORE_MONTH
    month = bisect(months, in_year)
    return year, month, in_year - months[month - 1] + 1


def shift(moment: int, count: int, unit: LengthUnit) -> int:
    """The moment so many units later, or earlier if `count` is negative.

    Months and years keep the day of the month and the clock; where the month is too short, its last day is taken.
    """
    if unit in SECONDS:
        return moment + count * SECONDS[unit]
    days, clock = divmod(moment, DAY)
    year, month, day = civil(days)
    months = year * 12 + month - 1 + count * (12 if unit == "year" else 1)
    year, month = months // 12, months % 12 + 1
    return day_number(year, month, min(day, days_in_month(year, month))) * DAY + clock


def months_between(start: int, end: int) -> int:
    """How many whole months lie between two moments, by the calendar: so often the first can be shifted by one."""
    first_year, first_month, first_day = civil(start // DAY)
    year, month, day = civil(end // DAY)
    begun = (min(first_day, days_in_month(year, month)), start % DAY)
    return (year - first_year) * 12 + month - first_month - ((day, end % DAY) < begun)


def start_of_day(moment: int) -> int:
    """The first moment of the day that a moment lies in."""
    return moment - moment % DAY


def day_text(days: int, *, julian: bool = False) -> str:
    """A day as `1938-02-15`, years before 0 with a sign."""
    year, month, day = civil(days, julian=julian)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"


def moment_text(moment: int) -> str:
    """A moment as `1938-02-15T11:00`, rounded down to the minute."""
    days, clock = divmod(moment, DAY)
    return f"{day_text(days)}T{clock // 3600:02}:{clock // 60 % 60:02}"
