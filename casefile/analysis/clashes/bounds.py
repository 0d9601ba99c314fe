"""Bounds: when an event begins, by the dates told for it.

One event comes before another if it begins before it begins, so of what lasts only the beginning is bound. An event
lasts where an account says so, or where it has parts; then a date told as one moment lies somewhere in it, and says
only by when it had begun. `~` reaches as far as the case declares; without a declared reach it binds nothing.
"""

from collections.abc import Iterator

from msgspec import Struct

from casefile.analysis.clashes.clash import weakness
from casefile.analysis.clashes.readings import Reading, Readings
from casefile.analysis.datings import date_claims
from casefile.analysis.index import Index
from casefile.analysis.values.bearing import HangsOn
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date
from casefile.dates.reach import Reach
from casefile.dates.relate import stretch
from casefile.model.claims import Claim

Span = tuple[int, int]


class Bound(Struct, frozen=True):
    """An event begins at `first <= t < end`, in seconds; OPEN_FIRST and OPEN_END stand for a side that is open."""

    first: int
    end: int
    claims: tuple[Claim, ...]
    """The date claim, then those that it is counted from."""
    hangs_on: tuple[HangsOn, ...]


def bounds_of(index: Index, readings: Readings, event: str) -> tuple[Bound, ...]:
    """The bounds of an event, each once: of claims that bind it alike one stands for all."""
    has_length = lasts(index, event)
    found: dict[Span, Bound] = {}
    for bound in sorted(_bounds(index, readings, event, has_length=has_length), key=_weakness):
        found.setdefault((bound.first, bound.end), bound)
    return tuple(found.values())


def lasts(index: Index, event: str) -> bool:
    """Whether an event takes a stretch of time: it has parts, or some account says so."""
    return event in index.parts or any(
        isinstance(claim.meaning, Date) and claim.meaning.kind in ("interval", "set")
        for claim in date_claims(index, event)
    )


def _bounds(index: Index, readings: Readings, event: str, *, has_length: bool) -> Iterator[Bound]:
    for claim in date_claims(index, event):
        for reading in readings.of(claim) if claim.when is None else ():
            first, end = beginning(reading.date, index.case.reach, has_length=has_length)
            if (first, end) != (OPEN_FIRST, OPEN_END):
                yield Bound(first, end, reading.claims, _hangs_on(reading))


def beginning(date: Date, reach: Reach, *, has_length: bool) -> Span:
    """When what is dated so begins, in an event that lasts (`has_length`) or is one moment."""
    terms = [term for term in date.terms if term]
    if not terms or not all(term.has_year for term in terms):
        return OPEN_FIRST, OPEN_END
    spans = [stretch(term, reach) for term in terms]
    firsts, ends = [first for first, _ in spans], [end for _, end in spans]
    if date.kind == "moment":
        return OPEN_FIRST if has_length else min(firsts), max(ends)
    return min(firsts) if date.terms[0] else OPEN_FIRST, min(ends)


def _hangs_on(reading: Reading) -> tuple[HangsOn, ...]:
    doubt: tuple[HangsOn, ...] = ("doubt",) if reading.date.is_doubtful else ()
    return (*doubt, "if") if reading.is_if else doubt


def _weakness(bound: Bound) -> tuple[int, int, tuple[bool, bool, bool]]:
    return (len(bound.claims), len(bound.hangs_on), max(weakness(claim) for claim in bound.claims))
