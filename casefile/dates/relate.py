"""How two dates relate, in one of five words (case-format.md, Dates)."""

from enum import StrEnum

from casefile.dates.date import OPEN_END, OPEN_FIRST, Date, Term, merged
from casefile.dates.reach import Reach

_Spans = tuple[tuple[int, int], ...]


class Relation(StrEnum):
    """The five words for two dates."""

    SAME = "same"
    """They cover the same time."""
    COMPATIBLE = "compatible"
    """One refines the other, or a moment lies in an interval or in a set."""
    OVERLAPPING = "overlapping"
    """They differ and share a time."""
    DISJOINT = "disjoint"
    """They share no time: not both can hold."""
    CANNOT_TELL = "cannot tell"
    """One is not placed, or they are apart by no more than an approximation may reach."""


def relate(a: Date, b: Date, reach: Reach) -> Relation:
    """How the two dates relate; the order of the two makes no difference.

    A relative date cannot be told until it is resolved. Neither can one without a year or with an end not known,
    but that it is the same as itself written again, and disjoint from what lies beyond the end that is known.
    """
    if a.kind == "relative" or b.kind == "relative":
        return Relation.CANNOT_TELL
    left, right = a.spans, b.spans
    if left == right and a.kind == b.kind and a.is_placed and b.is_placed:
        return Relation.SAME
    shared = _shared(left, right)
    if not shared:
        return _apart(a, b, reach)
    if not (a.is_placed and b.is_placed):
        same = a.is_placed == b.is_placed and _ends(a) == _ends(b)
        return Relation.SAME if same else Relation.CANNOT_TELL
    if a.kind == b.kind == "interval":
        return Relation.COMPATIBLE if _is_refined(a, b) else Relation.OVERLAPPING
    return Relation.COMPATIBLE if shared in (left, right) else Relation.OVERLAPPING


def time_between(a: Date, b: Date, reach: Reach) -> tuple[int, int] | None:
    """The shortest time between two dates, as far as they reach: from the end of one to the beginning of the other.

    In seconds; the two are the same where one begins as the other ends. None if they share time, or have no bounds.
    """
    left, right = _stretched(a, reach), _stretched(b, reach)
    ends = [(end, start) if end <= start else (last, first) for first, end in left for start, last in right]
    nearest = min(ends, key=lambda pair: (pair[1] - pair[0], pair[0]), default=None)
    return nearest if nearest and nearest[0] <= nearest[1] else None


def _shared(left: _Spans, right: _Spans) -> _Spans:
    """The time that two ordered runs of spans have in common."""
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        first, end = max(left[i][0], right[j][0]), min(left[i][1], right[j][1])
        if first < end:
            found.append((first, end))
        if left[i][1] <= right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def _apart(a: Date, b: Date, reach: Reach) -> Relation:
    """Disjoint, unless stretching the approximate ends as far as they reach makes the two share a time.

    The reach is not exceeded as long as some moments of the two are apart by no more than it. Spans are half open,
    so that is so while the gap is smaller than the reach: about the 15th within 2 days is 13 to 17, not 18.
    """
    if not (a.is_approximate or b.is_approximate):
        return Relation.DISJOINT
    return Relation.CANNOT_TELL if _shared(_stretched(a, reach), _stretched(b, reach)) else Relation.DISJOINT


def _stretched(date: Date, reach: Reach) -> _Spans:
    """The spans with each approximate end moved out as far as it reaches: anywhere, where no reach is declared."""
    if not date.is_approximate:
        return date.spans
    if date.kind == "interval":
        start, finish = date.terms
        first = stretch(start, reach)[0] if start else OPEN_FIRST
        return ((first, stretch(finish, reach)[1] if finish else OPEN_END),)
    return merged(tuple(stretch(term, reach) for term in date.terms if term))


def stretch(term: Term, reach: Reach) -> tuple[int, int]:
    """First and end of what a term may mean, as far as its approximation reaches."""
    if not term.is_approximate:
        return term.first, term.end
    length = reach.find(term.precision)
    if length is None:
        return OPEN_FIRST, OPEN_END
    first = OPEN_FIRST if term.first == OPEN_FIRST else length.before(term.first)
    return first, OPEN_END if term.end == OPEN_END else length.after(term.end)


def _is_refined(a: Date, b: Date) -> bool:
    """Whether two intervals may be one: at each end one of the two lies within the other."""
    return all(_is_nested(one, other) for one, other in zip(a.terms, b.terms, strict=True))


def _is_nested(one: Term | None, other: Term | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.first <= other.first and other.end <= one.end) or (other.first <= one.first and one.end <= other.end)


def _ends(date: Date) -> tuple[tuple[int, int] | None, ...]:
    return tuple((term.first, term.end) if term else None for term in date.terms)
