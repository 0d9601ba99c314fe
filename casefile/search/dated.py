"""The dates that an entry tells: those in its text, and those that its record gives."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from casefile.dates.date import Date, DateError
from casefile.dates.parse import parse_date
from casefile.dates.prose import find_dates, may_tell_date
from casefile.search.entries import Entry
from casefile.search.periods import date_marks


class ToldDate(NamedTuple):
    """A date, and where in the text it stands: from, up to but not including; 0 and 0 where it is not in the text."""

    date: Date
    start: int = 0
    end: int = 0


def dates_of(entry: Entry, words: str = "") -> Sequence[ToldDate]:
    """The dates in the text of an entry, in order, then those of its record.

    `words` are its own, folded, with spaces between them, if they are known.
    """
    if not entry.dates and not may_tell_date(entry.text, words):  # as mostly: every entry of a large case is asked
        return ()
    told = ((one.edtf, one.start, one.end) for one in find_dates(entry.text))
    given = ((edtf, 0, 0) for edtf in entry.dates)
    return [ToldDate(date, start, end) for edtf, start, end in (*told, *given) if (date := read_date(edtf))]


@lru_cache(maxsize=4096)
def read_date(edtf: str) -> Date | None:
    """The date that is written so; None where it is none."""
    try:
        return parse_date(edtf)
    except DateError:
        return None


@lru_cache(maxsize=4096)
def marks_told(date: Date) -> frozenset[str]:
    """The marks of a date."""
    return frozenset(date_marks(date))
