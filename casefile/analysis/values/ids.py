"""Ids of people, places and events, by `part of`, `not`, `perhaps` and `unnamed` (case-format.md, Identity)."""

from casefile.analysis.index import Index
from casefile.analysis.reached import reached
from casefile.analysis.values.bearing import FIRST_WITHIN, RIVALS, SAME, SECOND_WITHIN, Bearing
from casefile.analysis.verdicts import Verdict
from casefile.model.case import Case
from casefile.model.events import Event
from casefile.model.people import Person


def relate_ids(index: Index, one: str, other: str) -> Bearing:
    """Two records named as answers; where one does not exist nothing can be told."""
    if one == other:
        return SAME
    case = index.case
    left, right = _record(case, one), _record(case, other)
    if left is None or right is None:
        return Bearing(Verdict.CANNOT_TELL, "one has no record")
    above, beyond = wholes(case, one), wholes(case, other)
    if other in above:
        return Bearing(Verdict.COMPATIBLE, FIRST_WITHIN, "first")
    if one in beyond:
        return Bearing(Verdict.COMPATIBLE, SECOND_WITHIN, "second")
    if not beyond.keys().isdisjoint(left.is_not) or not above.keys().isdisjoint(right.is_not):
        return Bearing(Verdict.CONFLICT, "the one is not the other")
    if other in index.perhaps.get(one, ()):
        return Bearing(Verdict.CANNOT_TELL, "the two may be one and the same")
    if index.perhaps and (_may_lie_within(index, one, other) or _may_lie_within(index, other, one)):
        return Bearing(Verdict.CANNOT_TELL, "the one may lie within the other")
    if left.is_unnamed or right.is_unnamed:
        return Bearing(Verdict.CANNOT_TELL, "one is not named, and may be anyone")
    return Bearing(Verdict.CONFLICT, RIVALS)


def _may_lie_within(index: Index, one: str, other: str) -> bool:
    """Whether the one is part of the other, should all records be one that may be."""

    def above(here: str) -> tuple[str, ...]:
        """What a record is part of, or may be."""
        record = _record(index.case, here)
        return (*index.perhaps.get(here, ()), *((record.part_of,) if record and record.part_of else ()))

    return other in reached([one], above)


def wholes(case: Case, id_: str) -> dict[str, None]:
    """The record and all that it is part of, nearest first; a circle is followed once."""
    found: dict[str, None] = {}
    while id_ and id_ not in found:
        found[id_] = None
        record = _record(case, id_)
        id_ = record.part_of if record else ""
    return found


def _record(case: Case, id_: str) -> Person | Event | None:
    return case.people.get(id_) or case.events.get(id_)
