"""The axis of the timeline: which columns a span takes, and where its days, months or years begin."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from casefile.dates.calendar import DAY, civil
from casefile.dates.date import Precision
from casefile.dates.units import MONTHS, elided, unit_at, year_name
from casefile.present.chart_periods import SCALES, Period, Span, start_of

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

ROOMY = 7
"""Columns of a part beyond which weekdays have three letters, and decades an s."""
DECADE = 10
SHORTEST_DECADE = 1000
"""Years from which on a decade is named by its first: “1930s”."""


class Columns(NamedTuple):
    """The columns that a span takes, rounded outwards: `left <= column < right`; none where both are the same."""

    left: int
    right: int
    is_from_before: bool
    """Whether it begins before the axis."""
    is_beyond: bool
    """Whether it ends after the axis."""


class Tick(NamedTuple):
    """Where a unit begins."""

    column: int
    moment: int
    label: str


class Axis(NamedTuple):
    """A period cut in parts (days, months, years) of as many columns each."""

    period: Period
    moments: tuple[int, ...]
    """The beginning of each part, and the end of the last."""
    each: int
    """Columns of a part."""

    @property
    def width(self) -> int:
        """All its columns."""
        return self.each * (len(self.moments) - 1)

    def columns(self, span: Span) -> Columns:
        """The whole columns that a span takes: never fewer than it was told."""
        left = self._at(max(span[0], self.period.first))[0]
        right = self._at(min(span[1], self.period.end))[1]
        return Columns(left, right, span[0] < self.period.first, span[1] > self.period.end)

    def _at(self, moment: int) -> tuple[int, int]:
        """The column of a moment, and how many columns there are up to it, a part of one counted whole."""
        part = min(max(bisect_right(self.moments, moment) - 1, 0), len(self.moments) - 2)
        length = self.moments[part + 1] - self.moments[part]
        done = (moment - self.moments[part]) * self.each
        return part * self.each + done // length, part * self.each - (-done // length)

    def moments_of(self, column: int) -> Span:
        """The whole seconds that a column has a part in."""
        part, rest = divmod(column, self.each)
        start, length = self.moments[part], self.moments[part + 1] - self.moments[part]
        return start + rest * length // self.each, start - (-(rest + 1) * length // self.each)

    def is_finer_than_a_column(self, span: Span) -> bool:
        """Whether a span is shorter than what its first column stands for."""
        part = min(max(bisect_right(self.moments, span[0]) - 1, 0), len(self.moments) - 2)
        return (span[1] - span[0]) * self.each < self.moments[part + 1] - self.moments[part]

    def ticks(self) -> Iterator[Tick]:
        """Where the parts begin, from the left; where there is no room for all labels, only some parts have one."""
        labels = [_label(moment, self.period.scale, self.each) for moment in self.moments[:-1]]
        step = -(-(max(map(len, labels)) + 1) // self.each)
        for number, moment in enumerate(self.moments[:-1]):
            yield Tick(number * self.each, moment, "" if number % step else labels[number])


def axis_for(period: Period, room: int) -> Axis:
    """The axis of a period with the most columns for each of its parts that a room allows, at least one."""
    moments = (*period.ticks(), period.end)
    return Axis(period, moments, max(room // (len(moments) - 1), 1))


def period_in_words(period: Period, *, short: bool = False) -> str:
    """A period as the header names it: “9–16 February 1938”, “13 February 1938”, “1930–1939”."""
    last = period.end - 1
    first_unit, last_unit = (unit_at(at, _precision(period), short=short) for at in (period.first, last))
    return first_unit.text() if first_unit == last_unit else "–".join(elided([first_unit, last_unit]))


def _precision(period: Period) -> Precision:
    if SCALES[period.scale].tick in ("hour", "day", "week"):
        return "day"
    is_whole = all(start_of(at, "year") == at for at in (period.first, period.end))
    return "year" if is_whole else "month"


def _label(moment: int, scale: int, room: int) -> str:
    """The name of the part that begins then; where a day begins a month or a month a year, that of the longer one."""
    day, clock = divmod(moment, DAY)
    year, month, number = civil(day)
    name, weekday = MONTHS[month - 1][:3], WEEKDAYS[(day + 3) % 7]
    tick, each = SCALES[scale].tick, SCALES[scale].each
    if tick == "hour":
        return f"{clock // 3600:02}:00"
    if tick == "week":
        return f"{number} {name}"
    if tick == "day":
        return f"{number} {name if number == 1 else weekday if room > ROOMY else weekday[0]}"
    if tick == "month":
        return year_name(year) if month == 1 else name
    return f"{year}s" if each == DECADE and year >= SHORTEST_DECADE and room > ROOMY else year_name(year)
