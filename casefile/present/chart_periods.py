"""Periods of the timeline's axis, from one day to ten thousand years, each a whole number of the unit it is cut in."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from casefile.dates.calendar import DAY, FIRST_YEAR, LAST_YEAR, LengthUnit, civil, day_number, shift
from casefile.dates.date import OPEN_END, OPEN_FIRST

Span = tuple[int, int]

EARLIEST = day_number(FIRST_YEAR, 1, 1) * DAY
LATEST = day_number(LAST_YEAR + 1, 1, 1) * DAY


class Scale(NamedTuple):
    """How far the axis reaches: so many units, from the beginning of one of them."""

    name: str
    unit: LengthUnit
    step: int
    """Units that lie between two places where it may begin."""
    units: int
    """Units that it holds."""
    tick: LengthUnit
    """What the axis is cut in."""
    each: int
    """So many of these lie between two cuts."""


SCALES = (
    Scale("hours", "day", 1, 1, "hour", 3),
    Scale("days", "day", 1, 8, "day", 1),
    Scale("weeks", "week", 1, 8, "week", 1),
    Scale("months", "month", 1, 12, "month", 1),
    Scale("years", "year", 1, 10, "year", 1),
    Scale("decades", "year", 10, 100, "year", 10),
    Scale("centuries", "year", 100, 1000, "year", 100),
    Scale("millennia", "year", 1000, 10_000, "year", 1000),
)
"""Finest first."""

DAYS = 1
"""The number of the scale on which a day has columns of its own."""


SHORT = DAY // 2
"""Seconds up to which a period is cut at every hour."""

MOST_TICKS = 16
"""Into so many parts the period of a whole case is cut at most."""


class Period(NamedTuple):
    """A stretch of the axis, `first <= t < end`, on one of the scales."""

    first: int
    end: int
    scale: int

    @property
    def length(self) -> int:
        """In seconds."""
        return self.end - self.first

    def ticks(self) -> Iterator[int]:
        """The moments at which it is cut, its first moment first."""
        scale = SCALES[self.scale]
        each = 1 if scale.tick == "hour" and self.length <= SHORT else scale.each
        moment = self.first
        while moment < self.end:
            yield moment
            moment = shift(moment, each, scale.tick)

    def holds(self, span: Span) -> bool:
        """Whether a span lies within it altogether."""
        return self.first <= span[0] and span[1] <= self.end

    def touches(self, span: Span) -> bool:
        """Whether a span has a part in it."""
        return span[0] < self.end and self.first < span[1]

    def is_year_plain(self, span: Span) -> bool:
        """Whether it lies in one year with all of a span, so that the year of the span goes without saying."""
        return self.holds(span) and civil(self.first // DAY)[0] == civil((self.end - 1) // DAY)[0]

    def moved(self, steps: int) -> "Period":
        """The period so many steps of its scale later; it stays as it is at the ends of all time."""
        scale = SCALES[self.scale]
        first, end = (shift(at, steps * scale.step, scale.unit) for at in (self.first, self.end))
        return Period(first, end, self.scale) if first >= EARLIEST and end <= LATEST else self


def beginning_at(moment: int, scale: int) -> Period:
    """The period of a scale that begins with the unit in which the moment lies."""
    one = SCALES[scale]
    first = start_of(moment, one.unit, one.step)
    return Period(first, shift(first, one.units, one.unit), scale)


def start_of(moment: int, unit: LengthUnit, step: int = 1) -> int:
    """The first moment of the hour, day, week (from Monday), month or year, or of so many of them, it lies in."""
    moment = min(max(moment, EARLIEST), LATEST - 1)
    if unit == "hour":
        return moment - moment % (3600 * step)
    day = moment // DAY
    if unit == "week":
        return (day - (day + 3) % 7) * DAY
    if unit in ("month", "year"):
        year, month, _ = civil(day)
        year -= year % step if unit == "year" else 0
        return day_number(max(year, FIRST_YEAR), month if unit == "month" else 1, 1) * DAY
    return day * DAY


def ends_of(span: Span) -> Span:
    """The first and the last moment to show of a span; of an open one both are at the end that is told."""
    first, end = span
    if first <= OPEN_FIRST or end >= OPEN_END:
        told = end - 1 if first <= OPEN_FIRST else first
        return (told, told)
    return (first, end - 1)


def covering(span: Span) -> Period:
    """The shortest period that shows all of a span, cut into no more than sixteen."""
    first, last = ends_of(span)
    for number, scale in enumerate(SCALES):
        start = start_of(first, scale.tick, scale.each)
        end = shift(start_of(last, scale.tick, scale.each), scale.each, scale.tick)
        period = Period(start, end, number)
        if number == len(SCALES) - 1 or shift(start, MOST_TICKS * scale.each, scale.tick) >= end:
            break
    return period


def around(span: Span, scale: int) -> Period:
    """The period of a scale in the middle of which a span lies, as far as its units allow."""
    first, last = ends_of(span)
    middle = (first + last) // 2
    one = SCALES[scale]
    return beginning_at(
        shift(start_of(middle, one.unit, one.step), -(one.units // 2 - (one.units > 1)), one.unit), scale
    )


def following(period: Period, span: Span) -> Period:
    """The period moved as little as it takes to show a span: its whole, else its beginning."""
    first, last = ends_of(span)
    if period.first <= first and last < period.end:
        return period
    one = SCALES[period.scale]
    start = start_of(last, one.unit, one.step)
    moved = beginning_at(shift(start, one.step - one.units, one.unit), period.scale)
    return moved if period.first < moved.first <= first else beginning_at(first, period.scale)


def fullest(span: Span, scale: int, count: Callable[[int, int], int]) -> Period:
    """Of the periods of a scale that hold a span that for which most is counted, of several the one it is amid.

    `count` counts what lies between two moments. Where no period holds the span, the one in whose middle it lies.
    """
    first, last = ends_of(span)
    candidates = list(_holding((first, last + 1), scale))
    if not candidates:
        return around(span, scale)
    counts = {period: count(period.first, period.end) for period in reversed(candidates)}
    return max(counts, key=lambda period: (counts[period], -abs(period.first + period.end - first - last)))


def busiest(span: Span, scale: int, count: Callable[[int, int], int]) -> Period | None:
    """Of the periods of a scale that begin within a span the one for which most is counted; None where nothing is."""
    first, last = ends_of(span)
    one = SCALES[scale]
    best, most = None, 0
    start = start_of(first, one.unit, one.step)
    while start <= last:
        period = beginning_at(start, scale)
        counted = count(period.first, period.end)
        if counted > most:
            best, most = period, counted
        start = shift(start, one.step, one.unit)
    return best


def _holding(span: Span, scale: int) -> Iterator[Period]:
    """The periods of a scale that hold a span, the latest first."""
    period = beginning_at(span[0], scale)
    while period.holds(span):
        yield period
        earlier = period.moved(-1)
        if earlier == period:
            return
        period = earlier


def scale_for(span: Span, *, finest: int = DAYS) -> int:
    """The number of the finest scale whose periods may hold a span."""
    first, last = ends_of(span)
    numbers = (number for number in range(finest, len(SCALES)) if last < beginning_at(first, number).end)
    return next(numbers, len(SCALES) - 1)
