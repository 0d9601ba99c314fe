"""A day or a period that is asked for: by which marks it is found, and how well another date answers it."""

from collections.abc import Iterator

from msgspec import Struct

from casefile.dates.calendar import DAY, day_number
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date
from casefile.search.dated import marks_told
from casefile.search.engine import Engine
from casefile.search.periods import ALL, ON, YEARLY, Unit, days, units

SAME, WITHIN, DAY_OF, YEARLESS, PARTLY, AROUND = 0.95, 0.9, 0.8, 0.7, 0.6, 0.5
"""What a date is worth: the very one, one within it, where a time of day is asked for one of that day, one of no year,
one that is longer, the month or year around."""
MOST_DAYS = 55_000
"""A period of more days than this is cut to the years of which the texts speak."""

Spans = tuple[tuple[int, int], ...]


class Asked(Struct, frozen=True):
    """A day or a period that is asked for."""

    spans: Spans
    within: frozenset[str]
    """Marks of what is in it or goes through it."""
    yearless: frozenset[str]
    """Marks of its days and months where no year is told."""
    around: frozenset[str]
    """Marks of the months and years that hold it and are told as a whole."""

    def worth(self, date: Date) -> float:
        """How well a date answers, from 0 to 1; 0 where it does not."""
        marks = marks_told(date)
        if not self.within.isdisjoint(marks):
            return self._worth_within(date)
        if not self.yearless.isdisjoint(marks):
            return YEARLESS
        return 0.0 if self.around.isdisjoint(marks) else AROUND

    def _worth_within(self, date: Date) -> float:
        if _spans(date) == self.spans:
            return SAME
        asked, told = _length(self.spans), _length(_spans(date))
        if 0 < asked < DAY and told <= DAY:
            return DAY_OF
        return PARTLY if asked and told > asked else WITHIN


def ask(engine: Engine, date: Date) -> Asked:
    """What is asked for by a date: of one without a year, that day of any year."""
    if not _has_year(date):
        parts = [part for term in date.terms if term for part in units(*days(term.first, term.end))]
        anywhere = {part.mark(says, has_year=False) for part in parts for says in (ON, YEARLY)}
        return Asked(_spans(date), frozenset(anywhere), frozenset(), frozenset())
    parts = [part for span in date.spans for part in units(*_days(engine, *span))]
    return Asked(
        spans=_spans(date),
        within=frozenset(part.mark(ON) for part in parts),
        yearless=frozenset(part.mark(ON, has_year=False) for part in parts if part.month),
        around=frozenset(wider.mark(ALL) for part in parts for wider in _around(part)),
    )


def _around(part: Unit) -> Iterator[Unit]:
    """The month of a day, the year of a month."""
    if part.month:
        yield Unit(part.year, part.month) if part.day else Unit(part.year)


def _has_year(date: Date) -> bool:
    return all(term.has_year for term in date.terms if term)


def _spans(date: Date) -> Spans:
    if _has_year(date):
        return date.spans
    return tuple((term.first, term.end) for term in date.terms if term)


def _length(spans: Spans) -> int:
    return sum(end - first for first, end in spans)


def _days(engine: Engine, first: int, end: int) -> tuple[int, int]:
    """The days of a span; of one that is open or very long, those in the years of which the texts speak."""
    if first > OPEN_FIRST and end < OPEN_END and end - first <= MOST_DAYS * DAY:
        return days(first, end)
    years = [year for mark in engine.words_beginning(ON) if (year := _year(mark)) is not None]
    earliest, latest = (min(years), max(years) + 1) if years else (0, 0)
    low, high = day_number(earliest, 1, 1), day_number(latest, 1, 1)
    return max(low, first // DAY), min(high, -(-end // DAY))


def _year(mark: str) -> int | None:
    """The year of a mark; None where it has none."""
    written = mark.removeprefix(ON)
    year = written[1:].partition("-")[0]
    return None if written.startswith("XXXX") else int(written[0] + year)
