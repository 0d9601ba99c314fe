"""The terms of a date in short words, fullest first, without its marks and its calendar."""

from collections.abc import Iterator
from typing import NamedTuple

from casefile.dates.calendar import DAY
from casefile.dates.date import OPEN_END, OPEN_FIRST, PRECISIONS, Date, Precision, Term
from casefile.dates.phrases import ending, relative_phrase
from casefile.dates.units import MONTHS, Unit, elided, is_one_unit, unit_at, units_of

_MONTHS = tuple(name[:3] for name in MONTHS)
COARSE: tuple[Precision, ...] = ("day", "month", "year")
"""What a date may be told in where its own forms do not fit, finest first."""

_PARTS = {"small hours": "early", "morning": "morn.", "afternoon": "aft.", "evening": "even."}
_UNITS = {"minute": "min", "hour": "h", "week": "wk", "month": "mo."}
_SEASONS = {"spring": "spr.", "summer": "sum.", "autumn": "aut.", "winter": "win."}


class Wording(NamedTuple):
    """How the terms of a date are put in words."""

    keeps_year: bool
    """Whether the year is never left out."""

    def bodies(self, date: Date) -> Iterator[str]:
        """The forms of a date without its marks and its calendar."""
        if date.kind == "relative":
            yield from _relative(date)
            return
        terms = [term for term in date.terms if term]
        if not terms[0].has_year:
            words = units_of(terms[0], short=True)[0] if len(terms) == 1 and is_one_unit(terms[0]) else None
            yield " ".join([*words.parts[:-1]]) + ", year ?" if words and words.parts[:-1] else "year ?"
        elif date.kind == "interval":
            yield from self.interval(date)
        elif len(terms) == 1:
            yield from self.term(terms[0])
        else:
            yield from self.several(terms, "and" if date.kind == "set" else "or")

    def coarser(self, date: Date, precision: Precision) -> Iterator[str]:
        """The days, the months or the years from the first moment to the last; none finer than it is told."""
        is_finer = PRECISIONS.index(precision) < PRECISIONS.index(date.precision)
        if is_finer and precision != COARSE[-1]:
            return
        julian = all(term.is_julian for term in date.terms if term)
        first = None if date.first is None else unit_at(date.first, precision, julian=julian, short=True)
        last = None if date.end is None else unit_at(date.end - 1, precision, julian=julian, short=True)
        if first and last:
            yield from [first.text()] if first == last else self.range(first, last)
        elif first:
            yield f"{first.text()} or later" if date.kind != "interval" else f"{first.text()}–{_unknown(date)}"
        elif last:
            yield f"by {last.text()}" if date.kind != "interval" else f"{_unknown(date)}–{last.text()}"

    def day(self, unit: Unit) -> str:
        """The day of a time, beside which its year goes without saying."""
        return " ".join(unit.parts if self.keeps_year else unit.parts[:-1])

    def term(self, term: Term) -> Iterator[str]:
        """The forms of one term."""
        first, last = units_of(term, short=True)
        if term.part:
            yield from self.part(term)
        elif first is None:
            latest = unit_at(term.end - 1, term.precision, julian=term.is_julian, short=True)
            yield f"{latest.text()} or earlier"
            yield from (f"by {body}" for body in self.unit(latest))
        elif last is None:
            earliest = unit_at(term.first, term.precision, julian=term.is_julian, short=True)
            before = unit_at(term.first - 1, term.precision, julian=term.is_julian, short=True)
            yield f"{earliest.text()} or later"
            if earliest.clock or earliest == before:  # “after 13 Oct” would leave out the rest of that day
                yield from (f"from {body}" for body in self.unit(earliest))
            else:
                yield from (f"{word} {body}" for word in ("after", "aft.") for body in self.unit(before))
        elif first == last:
            yield from self.unit(first)
        else:
            yield from self.range(first, last)

    def unit(self, unit: Unit) -> Iterator[str]:
        """A day drops its year before its month, a time its year at once, a season its length."""
        if unit.clock:
            day = self.day(unit)
            yield from (f"{day}, {unit.clock}", f"{day} {unit.clock}", f"{day} {unit.clock[:5]}", day)
            return
        yield unit.text()
        if unit.parts[0] in _SEASONS:
            name, year = _SEASONS[unit.parts[0]], unit.parts[1].partition("–")[0]
            yield f"{name} {unit.parts[1]}"
            if _are_plain(year):
                yield f"{name} {year}"
        if len(unit.parts) == 3 and not self.keeps_year:
            yield self.day(unit)

    def part(self, term: Term) -> Iterator[str]:
        """A part of a day, or the night between two, which may stand by its two days alone."""
        first = unit_at(term.first, "day", julian=term.is_julian, short=True)
        last = unit_at(term.end - 1, "day", julian=term.is_julian, short=True)
        if first == last or term.first % DAY == 0:
            day = self.day(first)
            name = _PARTS.get(term.part, term.part)
            yield from (f"{day}, {term.part}", f"{day}, {name}", f"{day} {name}", day)
        else:
            days = "–".join(elided([first, last] if self.keeps_year else _without_years(first, last)))
            yield from (f"{term.part} {days}", days)

    def range(self, first: Unit, last: Unit) -> Iterator[str]:
        """From one unit to another: `10–13 Feb 1938`, then `10–13 Feb`; years of one century as `1934–38`."""
        yield from (f"{left}–{right}" for left, right in self.ends(first, last))
        if first.clock and first.parts == last.parts:
            yield self.day(first)

    def ends(self, first: Unit, last: Unit) -> Iterator[tuple[str, str]]:
        """The two ends of a range as they stand beside each other, fullest first."""
        left, right = elided([first, last])
        if first.clock or last.clock:
            yield left, right
            if first.parts == last.parts and first.clock.endswith(":00") and last.clock.endswith(":00"):
                yield f"{self.day(first)} {first.clock[:2]}", f"{last.clock[:2]} h"
        elif len(first.parts) == len(last.parts) == 1 and _are_plain(left, right) and left[:2] == right[:2]:
            yield left, right[2:]
        else:
            yield left, right
        is_of_days = len(first.parts) == len(last.parts) == 3
        if is_of_days and not self.keeps_year and _is_within_a_year(first, last):
            left, right = elided(_without_years(first, last))
            yield left, right

    def interval(self, date: Date) -> Iterator[str]:
        """The forms of a stretch of time, one side of which may be open."""
        start, finish = date.terms
        if start and finish:
            first, last = units_of(start, short=True)[0], units_of(finish, short=True)[1]
            if start == finish and is_one_unit(start) and first and not (first.clock or start.is_approximate):
                yield from (f"all {body}" for body in self.unit(first))
            elif first and last:
                ends = self.marked_range(start, finish, first, last)
                yield from ends if has_mixed_ends(date) else self.range(first, last)
            return
        unknown = _unknown(date)
        bodies = list(self.term(start or (ending(finish) if finish else Term(0, 0, "day"))))
        words = "from" if start else "until"
        for body in bodies:
            if not unknown:
                yield f"{words} {body}"
            yield f"{body}–{unknown}" if start else f"{unknown}–{body}"

    def marked_range(self, start: Term, finish: Term, first: Unit, last: Unit) -> Iterator[str]:
        """From one unit to another, each end with its own marks."""
        for left, right in self.ends(first, last):
            ends = ((start, left), (finish, right))
            yield "–".join(
                ("c. " if term.is_approximate else "") + words + (" ?" if term.is_doubtful else "")
                for term, words in ends
            )

    def several(self, terms: list[Term], joiner: str) -> Iterator[str]:
        """Two dates side by side; more by the first and the last."""
        firsts = [units_of(term, short=True)[0] for term in terms]
        units = [unit for unit in firsts if unit]
        if len(units) == len(terms) == 2 and all(is_one_unit(term) for term in terms):
            yield f" {joiner} ".join(elided(units))
            if not self.keeps_year and _is_within_a_year(*units):
                yield f" {joiner} ".join(elided(_without_years(*units)))
        first, last = firsts[0], units_of(terms[-1], short=True)[1]
        if first and last:
            yield from self.range(first, last)
        else:
            hull = Term(min(term.first for term in terms), max(term.end for term in terms), terms[0].precision)
            if (hull.first, hull.end) == (OPEN_FIRST, OPEN_END):
                yield "any time"
            else:
                yield from self.term(hull)


def has_mixed_ends(date: Date) -> bool:
    """Whether only one of two ends bears a mark, so that it must stand at that end."""
    ends = {(term.is_doubtful, term.is_approximate) for term in date.terms if term}
    return date.kind == "interval" and len(ends) > 1


def _relative(date: Date) -> Iterator[str]:
    """How far from what, the event's id cut to what fits."""
    if date.offset is None:
        return
    words = relative_phrase(date.offset, "…")
    yield words
    short = " ".join(_UNITS.get(word.removesuffix("s"), word) for word in words.split())
    yield short
    yield short.partition(" …")[0] + " …"
    yield short.partition(" …")[0]
    yield short.replace("before", "bef.").replace("after", "aft.").partition(" …")[0]


def _unknown(date: Date) -> str:
    """What stands where an interval has no end: nothing where it is open, a question where it is not known."""
    return "" if date.is_placed else "?"


def _without_years(*units: Unit) -> list[Unit]:
    """The days or months of units without their years; a year alone stays."""
    return [Unit(unit.parts[:-1] or unit.parts) for unit in units]


def _is_within_a_year(first: Unit, last: Unit) -> bool:
    """Whether two that differ in their days, months or seasons lie in one year, or less than a year apart in two."""
    years = (first.parts[-1], last.parts[-1])
    if years[0] == years[1]:
        return len(first.parts) > 1 and len(last.parts) > 1 and first.parts != last.parts
    months = [_MONTHS.index(one) for unit in (first, last) for one in unit.parts[-2:-1] if one in _MONTHS]
    is_next = _are_plain(*years) and int(years[1]) - int(years[0]) == 1
    return is_next and len(months) == 2 and months[1] < months[0]


def _are_plain(*years: str) -> bool:
    """Whether these are years of four digits."""
    return all(len(year) == 4 and year.isdecimal() for year in years)
