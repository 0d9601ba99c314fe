"""Dates: only disjoint ones conflict (case-format.md, Dates)."""

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from casefile.analysis.values.bearing import FIRST_FINER, SECOND_FINER, Bearing, HangsOn, Narrower
from casefile.analysis.values.yearless import in_years
from casefile.analysis.verdicts import RANK, Verdict
from casefile.dates.calendars import days_between_calendars
from casefile.dates.date import Date
from casefile.dates.parse import parse_date
from casefile.dates.reach import Reach
from casefile.dates.relate import Relation, relate, time_between
from casefile.dates.resolve import resolve
from casefile.dates.words import gap_in_words

_VERDICTS = {
    Relation.SAME: Verdict.AGREE,
    Relation.COMPATIBLE: Verdict.COMPATIBLE,
    Relation.OVERLAPPING: Verdict.OVERLAPPING,
    Relation.DISJOINT: Verdict.CONFLICT,
    Relation.CANNOT_TELL: Verdict.CANNOT_TELL,
}
_WHY = {
    Relation.SAME: "the same",
    Relation.OVERLAPPING: "they share a time",
    Relation.CANNOT_TELL: "“about” may reach so far",
}


def relate_dates(one: Date, other: Date, reach: Reach) -> Bearing:
    """Two dates as they stand in time."""
    relation = relate(one, other, reach)
    if relation is Relation.CANNOT_TELL and (apart_in_all := _apart_in_all(in_years(one, other), reach)):
        return apart_in_all
    hangs_on: tuple[HangsOn, ...] = ("doubt",) if one.is_doubtful or other.is_doubtful else ()
    between = (time_between(one, other, reach) if relation is Relation.DISJOINT else None) or (0, 0)
    return Bearing(
        _VERDICTS[relation],
        _why(relation, one, other, between),
        _narrower(relation, one, other),
        hangs_on,
        between[1] - between[0],
    )


def _apart_in_all(pairs: Sequence[tuple[Date, Date]], reach: Reach) -> Bearing | None:
    """How two dates conflict, of which one has no year, if they do in every year."""
    found = [relate_dates(one, other, reach) for one, other in pairs]
    is_apart = found and all(bearing.verdict is Verdict.CONFLICT for bearing in found)
    return min(found, key=lambda bearing: bearing.apart) if is_apart else None


def relate_placed(pairs: Sequence[tuple[Date, Date]], reach: Reach, *, is_if: bool) -> Bearing:
    """Two dates at each of the places in time that they may have: they conflict only if they do so at every one.

    Where they conflict at some, they hold together only if the event is dated right.
    """
    found = [relate_dates(one, other, reach) for one, other in pairs]
    worst = min(found, key=lambda bearing: (RANK[bearing.verdict], bearing.apart))
    if is_if or any(bearing.verdict != worst.verdict for bearing in found):
        worst = replace(worst, hangs_on=(*worst.hangs_on, "if"))
    if worst.verdict is Verdict.CONFLICT and any(bearing.verdict is not Verdict.CONFLICT for bearing in found):
        why = "both hold only if the event they are counted from is dated to fit"
        return Bearing(Verdict.STRAINED, why, "neither", worst.hangs_on)
    return worst


def relate_unplaced(one: Date, other: Date, reach: Reach, *, is_if: bool) -> Bearing:
    """Two dates counted from one event that nobody dates: what they are to each other whatever its date."""
    found = [relate_dates(resolve(one, supposed), resolve(other, supposed), reach) for supposed in _supposed()]
    nearest = min(found, key=lambda bearing: bearing.apart)
    if any(bearing.verdict is not nearest.verdict for bearing in found):
        return Bearing(Verdict.CANNOT_TELL, "one cannot be placed in time")
    return replace(nearest, hangs_on=(*nearest.hangs_on, "if")) if is_if else nearest


@cache
def _supposed() -> tuple[Date, ...]:
    """Moments in every month of a year of 365 days and one of 366, early, at noon and late."""
    return tuple(
        parse_date(f"{year}-{month:02}-15T{('00:01', '12:00', '23:58')[month % 3]}")
        for year in (1939, 1940)
        for month in range(1, 13)
    )


def _why(relation: Relation, one: Date, other: Date, between: tuple[int, int]) -> str:
    if relation is Relation.CANNOT_TELL and not (one.is_placed and other.is_placed):
        return "one cannot be placed in time"
    if relation is Relation.COMPATIBLE:
        return _finer(one, other)
    if relation is not Relation.DISJOINT:
        return _WHY[relation]
    if days := days_between_calendars(one, other):
        return f"{days} days apart, just as the two calendars were"
    start, end = between
    if start < end:
        return gap_in_words(end - start, start)
    is_about = one.is_approximate or other.is_approximate
    return "just apart, as far as “about” reaches" if is_about else "the one begins as the other ends"


def _finer(one: Date, other: Date) -> str:
    """How two compatible dates fit."""
    if one.kind != other.kind:
        kinds = (one.kind, other.kind)
        return (
            "a moment within what lasted" if "moment" in kinds and "interval" in kinds else "the one takes in the other"
        )
    if _lies_within(one, other):
        return FIRST_FINER
    return SECOND_FINER if _lies_within(other, one) else "each is finer at one end"


def _narrower(relation: Relation, one: Date, other: Date) -> Narrower:
    if relation is Relation.SAME:
        return "both"
    is_sure = one.kind == other.kind and not (one.is_approximate or other.is_approximate)
    if relation is not Relation.COMPATIBLE or not is_sure:
        return "neither"
    if _lies_within(one, other):
        return "first"
    return "second" if _lies_within(other, one) else "neither"


def _lies_within(one: Date, other: Date) -> bool:
    (start, finish), (first, end) = one.sort_key[1:3], other.sort_key[1:3]
    return first <= start and finish <= end
