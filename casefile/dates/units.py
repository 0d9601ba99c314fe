"""The names of years, months, days and times, long and short, and what two of them share when they stand together."""

from typing import NamedTuple

from casefile.dates.calendar import DAY, civil
from casefile.dates.date import OPEN_END, OPEN_FIRST, Precision, Term

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = ("winter", "spring", "summer", "autumn")


class Unit(NamedTuple):
    """The name of one year, month, day or time of day: `parts` from the finest to the year, and the clock if any."""

    parts: tuple[str, ...]
    clock: str = ""

    def text(self) -> str:
        """All of it: `15 February 1938, 11:00`."""
        return " ".join(self.parts) + (f", {self.clock}" if self.clock else "")


def unit_at(moment: int, precision: Precision, *, julian: bool = False, short: bool = False) -> Unit:
    """The unit of that precision in which the moment lies; what is coarser than a decade is told by the year."""
    days, clock = divmod(moment, DAY)
    year, month, day = civil(days, julian=julian)
    if precision in ("year", "century", "millennium"):
        return Unit((year_name(year),))
    if precision == "decade":
        return Unit((f"{year // 10 * 10}s" if year >= 1000 else year_name(year),))
    if precision == "season":
        return Unit((_SEASONS[month % 12 // 3], _season_year(year, month)))
    name = MONTHS[month - 1][: 3 if short else None]
    if precision == "month":
        return Unit((name, year_name(year)))
    seconds = f":{clock % 60:02}" if precision == "second" else ""
    minute = 0 if precision == "hour" else clock // 60 % 60
    time = f"{clock // 3600:02}:{minute:02}{seconds}" if precision in ("hour", "minute", "second") else ""
    return Unit((str(day), name, year_name(year)), time)


def units_of(term: Term, *, short: bool = False) -> tuple[Unit | None, Unit | None]:
    """The first and the last unit that a term covers, the same twice if it is one; None for a side that is open."""
    first, last = (
        None
        if moment in (OPEN_FIRST, OPEN_END - 1)
        else unit_at(moment, term.precision, julian=term.is_julian, short=short)
        for moment in (term.first, term.end - 1)
    )
    return first, last


def is_one_unit(term: Term) -> bool:
    """Whether the term is a single year, month, day or time, so that its name can be shortened beside another's."""
    first, last = units_of(term)
    return not (term.part or term.ends) and first is not None and first == last


def year_name(year: int) -> str:
    """A year as people count it: `1938`, `AD 45`, `44 BC` (astronomical -43)."""
    return str(year) if year >= 1000 else f"AD {year}" if year > 0 else f"{1 - year} BC"


def elided(units: list[Unit]) -> list[str]:
    """The texts of units in a row, each but the last without the month and year all share: `10`, `13 February 1938`.

    Times of one day name the day once, in the first.
    """
    parts = [unit.parts for unit in units]
    if any(unit.clock for unit in units):
        is_one_day = len(set(parts)) == 1 and all(unit.clock for unit in units)
        return [unit.clock if i and is_one_day else unit.text() for i, unit in enumerate(units)]
    if len({len(each) for each in parts}) > 1:
        return [unit.text() for unit in units]
    longest = len(parts[0]) - 1
    shared = next((n for n in range(longest, 0, -1) if len({each[-n:] for each in parts}) == 1), 0)
    return [" ".join(each[: len(each) - shared]) for each in parts[:-1]] + [units[-1].text()]


def _season_year(year: int, month: int) -> str:
    """The year of a season; a winter runs on into the next: `1937–38`."""
    if month not in (12, 1, 2):
        return year_name(year)
    start = year if month == 12 else year - 1
    if start >= 1000 and start // 100 == (start + 1) // 100:
        return f"{start}–{(start + 1) % 100:02}"
    if start < 0:
        return f"{1 - start}–{year_name(start + 1)}"
    return f"{year_name(start)}–{year_name(start + 1)}"
