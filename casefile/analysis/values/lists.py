"""Lists: one answer in several parts.

Compatible when one list lies in the other, overlapping when they share a part, and not to be told where two parts may
be one; else each part of the shorter is held against the part of the longer that it fits best, and the worst of these
counts. Of lists as long as each other it is the worst both ways.
"""

from collections.abc import Callable

from casefile.analysis.values.bearing import FIRST_WITHIN, SAME, SECOND_WITHIN, Bearing
from casefile.analysis.verdicts import RANK, Verdict

Relate = Callable[[str, str], Bearing]


def relate_lists(one: tuple[str, ...], other: tuple[str, ...], relate: Relate) -> Bearing:
    """Two answers of one or more parts; `relate` compares two parts."""
    first = _covered(one, other, relate)
    second = _covered(other, one, relate)
    if first and second:
        return SAME
    if first:
        return Bearing(Verdict.COMPATIBLE, FIRST_WITHIN, "second")
    if second:
        return Bearing(Verdict.COMPATIBLE, SECOND_WITHIN, "first")
    if len(one) != len(other):
        return _parts(one, other, relate) if len(one) < len(other) else _parts(other, one, relate)
    return min(_parts(one, other, relate), _parts(other, one, relate), key=lambda bearing: RANK[bearing.verdict])


def _covered(parts: tuple[str, ...], whole: tuple[str, ...], relate: Relate) -> bool:
    """Whether every part is said by some part of the whole too."""
    return all(any(relate(part, one).narrower in ("second", "both") for one in whole) for part in parts)


def _parts(shorter: tuple[str, ...], longer: tuple[str, ...], relate: Relate) -> Bearing:
    best = [
        max((relate(part, other) for other in longer), key=lambda bearing: RANK[bearing.verdict]) for part in shorter
    ]
    shared = [bearing for bearing in best if RANK[bearing.verdict] >= RANK[Verdict.OVERLAPPING]]
    if shared:
        return Bearing(Verdict.OVERLAPPING, "they share a part")
    unsure = [bearing for bearing in best if bearing.verdict is Verdict.CANNOT_TELL]
    worst = min(unsure or best, key=lambda bearing: RANK[bearing.verdict])
    return Bearing(worst.verdict, worst.why, "neither", worst.hangs_on)
