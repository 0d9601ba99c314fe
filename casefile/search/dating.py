"""Where an entry tells a date that is asked for, in its text or beside it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct, field

from casefile.dates.date import Date
from casefile.dates.words import date_in_words
from casefile.search.asked import AROUND, WITHIN, YEARLESS, Asked, ask
from casefile.search.dated import ToldDate, dates_of
from casefile.search.engine import Index
from casefile.search.entries import Entry
from casefile.search.findings import Findings
from casefile.search.narrowing import numbers_of
from casefile.search.query import Query
from casefile.search.variants import Variant


class Dates(Struct, frozen=True):
    """The dates that a query asks for, and what is known of dates beyond the texts."""

    asked: tuple[tuple[Asked, tuple[int, ...]], ...] = ()
    """Each with the words of the query that tell it."""
    known: Mapping[str, tuple[Date, ...]] = field(default_factory=dict)
    """By the id of an entry: dates that it tells in other words."""
    variants: tuple[Variant, ...] = ()
    """By what entries are found that may tell one."""


class DatePlace(NamedTuple):
    """Where a date stands in a text, in code points; 0 and 0 where it is not in the text; and what it answers."""

    start: int
    end: int
    variant: Variant


def dates_in(index: Index, query: Query, findings: Findings) -> Dates:
    """The dates that the words of a query tell."""
    if not query.dates:
        return Dates()
    asked = tuple((ask(index.engine, one.date), one.terms) for one in query.dates)
    variants = tuple(variant for one, terms in asked for variant in _variants(index, one, terms, findings))
    return Dates(asked, findings.dated, variants)


def told_in(entry: Entry, dates: Dates) -> Iterator[DatePlace]:
    """The dates of an entry that answer one that is asked for."""
    if not dates.asked:
        return
    known = (ToldDate(date) for date in dates.known.get(entry.id, ()))
    for date, start, end in (*dates_of(entry), *known):
        for asked, terms in dates.asked:
            if worth := asked.worth(date):
                yield DatePlace(start, end, Variant((), worth, "date", terms, said=date_in_words(date)))


def _variants(index: Index, asked: Asked, terms: tuple[int, ...], findings: Findings) -> Iterator[Variant]:
    ids = {id_ for id_, dates in findings.dated.items() if any(asked.worth(date) for date in dates)}
    also = frozenset(numbers_of(index.engine, ids))
    yield Variant((), AROUND, "date", terms, marks=tuple(asked.around))
    yield Variant((), YEARLESS, "date", terms, marks=tuple(asked.yearless))
    yield Variant((), WITHIN, "date", terms, marks=tuple(asked.within), numbers=also)
