"""Two values of one matter, by what the matter holds."""

from casefile.analysis.index import Index
from casefile.analysis.placed import Placed
from casefile.analysis.placing import place
from casefile.analysis.values.answers import relate_answers
from casefile.analysis.values.bearing import SAME, Bearing, told_backwards
from casefile.analysis.values.dates import relate_dates, relate_placed, relate_unplaced
from casefile.analysis.values.ids import relate_ids
from casefile.analysis.values.lists import relate_lists
from casefile.analysis.values.numbers import relate_numbers
from casefile.analysis.values.words import relate_words
from casefile.analysis.verdicts import RANK, Verdict
from casefile.analysis.voices import told_in
from casefile.dates.date import Date
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import ID_HOLDS

ORDERS = frozenset({"after", "before"})
"""The facts that hold an order: an event comes after as many others as it will."""

_SIDE_BY_SIDE = Bearing(Verdict.SEVERAL_ANSWERS, "answers that can stand side by side")


def bear(index: Index, matter: Matter, one: Claim, other: Claim) -> Bearing:
    """How the values of two claims sit together as if both were said."""
    found = _dates(index, one, other) or _parts(index, matter, one, other)
    if (matter.many or matter.field in ORDERS) and RANK[found.verdict] < RANK[Verdict.COMPATIBLE]:
        return _SIDE_BY_SIDE
    return found


def _parts(index: Index, matter: Matter, one: Claim, other: Claim) -> Bearing:
    if len(one.value) == len(other.value) == 1:
        return _relate(index, matter, one.value[0], other.value[0])
    return relate_lists(one.value, other.value, lambda left, right: _relate(index, matter, left, right))


def _relate(index: Index, matter: Matter, one: str, other: str) -> Bearing:
    if matter.holds == "answer":
        return relate_answers(matter, one, other)
    if matter.holds in ID_HOLDS:
        found = relate_ids(index, one, other)
        # who puts it after the whole puts it after the parts
        return told_backwards(found) if matter.field in ORDERS else found
    return relate_numbers(one, other) if matter.holds == "number" else relate_words(one, other)


def _dates(index: Index, one: Claim, other: Claim) -> Bearing | None:
    """Two dates; None for other values.

    Two that are counted from one event, by one account or by what others say of it, are held at the same dates of it;
    where nobody dates it, or by what is counted from them in turn, at any date.
    """
    left, right = one.meaning, other.meaning
    if not (isinstance(left, Date) and isinstance(right, Date)):
        return None
    if left.kind == right.kind == "moment":
        return relate_dates(left, right, index.case.reach)
    first, second = place(index, one), place(index, other)
    is_shared = told_in(one) == told_in(other) or (_is_shared(first, left) and _is_shared(second, right))
    if left.event and left.event == right.event and is_shared:
        if left.offset == right.offset:
            return SAME
        if first.dates == (left,) or second.dates == (right,):
            return relate_unplaced(left, right, index.case.reach, is_if=told_in(one) != told_in(other))
        pairs = list(zip(first.dates, second.dates, strict=False))
    else:
        pairs = [(early, late) for early in first.dates for late in second.dates]
    return relate_placed(pairs, index.case.reach, is_if=first.is_if or second.is_if)


def _is_shared(placed: Placed, date: Date) -> bool:
    """Whether a date is counted from what others say of its event, or from nothing yet."""
    return placed.is_if or placed.dates == (date,)
