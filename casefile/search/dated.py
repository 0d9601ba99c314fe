"""The dates that an entry tells: those in its text, and those that its record gives."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from casefile.dates.date import Date, DateError
from casefile.dates.parse import parse_date
from casefile.dates.prose import find_dates
from casefile.search.entries import Entry
from casefile.search.periods import date_marks


class ToldDate(NamedTuple):
    """A date, and where in the text it stands: from, up to but not including; 0 and 0 where it is not in the text."""

    edtf: str
    start: int = 0
    end: int = 0


def dates_of(entry: Entry) -> Iterator[ToldDate]:
    """The dates in the text of an entry, in order, then those of its record."""
    yield from (ToldDate(date.edtf, date.start, date.end) for date in find_dates(entry.text))
    yield from map(ToldDate, entry.dates)


@lru_cache(maxsize=4096)
def read_date(edtf: str) -> Date | None:
    """The date that is written so; None where it is none."""
    try:
        return parse_date(edtf)
    except DateError:
        return None


@lru_cache(maxsize=4096)
def marks_told(edtf: str) -> tuple[str, ...]:
    """The marks of the date that is written so, each once."""
    date = read_date(edtf)
    return tuple(dict.fromkeys(date_marks(date))) if date else ()
