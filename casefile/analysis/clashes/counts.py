"""Counts: how long after an event another begins, by a date that is counted from it.

They say of two moments what `dates.resolve` makes of the date wherever the event counted from is dated to the minute:
days and what is longer are counted by the calendar, from one day to another; hours and minutes by the clock.
"""

from typing import NamedTuple

from casefile.dates.calendar import DAY, SECONDS, start_of_day
from casefile.dates.date import Date, Offset
from casefile.dates.reach import Reach

_SHORTEST = {**SECONDS, "month": 28 * DAY, "year": 365 * DAY}
_LONGEST = {**SECONDS, "month": 31 * DAY, "year": 366 * DAY}


class Count(NamedTuple):
    """How long an event begins after another: at least `least` seconds, and at most `most`, or less than it."""

    least: int
    most: int
    is_less: bool
    """Whether it is less than `most`, and not just that."""
    from_day: bool = False
    """Whether it is counted from the beginning of the day of the one, whenever in it that may begin."""
    to_day: bool = False
    """Whether it is counted to the beginning of the day of the other."""


def count_of(date: Date, reach: Reach) -> Count | None:
    """What a date counted from an event says; None where its “about” has no declared reach."""
    offset = date.offset
    reached = _reached(offset, reach) if offset and date.is_approximate else 0
    if offset is None or reached is None:
        return None
    if offset.unit in ("minute", "hour"):
        return Count(*_by_the_clock(offset, reached), is_less=True)
    least, end = _by_the_calendar(offset, reached)
    if offset.part:
        return Count(least, end, is_less=True, from_day=True)
    return Count(start_of_day(least), start_of_day(end - 1), is_less=False, from_day=True, to_day=True)


def _reached(offset: Offset, reach: Reach) -> int | None:
    """How far “about” reaches, at most."""
    length = reach.find(offset.unit)
    return length.number * _LONGEST[length.unit] if length else None


def _by_the_clock(offset: Offset, reached: int) -> tuple[int, int]:
    """From the event: to the minute, or anywhere in the same hour."""
    low, high = _counted(offset)
    around = SECONDS["minute" if offset.direction != "same" else offset.unit]
    return low - around - reached, high + around + reached


def _by_the_calendar(offset: Offset, reached: int) -> tuple[int, int]:
    """From the beginning of the day of the event to the part of the day that is told, or anywhere in the day."""
    low, high = _counted(offset)
    start, end = (offset.part.start, offset.part.end) if offset.part else (0, DAY)
    if end > DAY:  # of a night both ends of the day may be meant, and the same one may be that before
        start = start - DAY if offset.direction == "same" else 0
    return low + start - reached, high + end + reached


def _counted(offset: Offset) -> tuple[int, int]:
    """The least and the most seconds that are counted: by the calendar whole days."""
    if offset.direction == "same":
        within = max(_LONGEST[offset.unit] - DAY, 0)
        return -within, within
    low, high = offset.low * _SHORTEST[offset.unit], offset.high * _LONGEST[offset.unit]
    return (-high, -low) if offset.direction == "before" else (low, high)
