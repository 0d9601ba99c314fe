"""Named answers of a matter: the same, or as `within` and `fits` say, or a conflict.

Whoever gives an answer gives those it lies within too. Two answers that fit each other can both be true, with an “if”
or without; and so can whatever each of them lies within.
"""

from casefile.analysis.values.bearing import FIRST_WITHIN, RIVALS, SAME, SECOND_WITHIN, Bearing
from casefile.analysis.verdicts import Verdict
from casefile.model.matters import Matter


def relate_answers(matter: Matter, one: str, other: str) -> Bearing:
    """Two answers of a matter, by id."""
    if one == other:
        return SAME
    if other in broader(matter, one):
        return Bearing(Verdict.COMPATIBLE, FIRST_WITHIN, "first")
    if one in broader(matter, other):
        return Bearing(Verdict.COMPATIBLE, SECOND_WITHIN, "second")
    condition = _condition(matter, one, other)
    if condition is None:
        return Bearing(Verdict.CONFLICT, RIVALS)
    if condition:
        return Bearing(Verdict.STRAINED, f"both hold only if {condition}", hangs_on=("if",))
    return Bearing(Verdict.COMPATIBLE, "the two fit each other")


def broader(matter: Matter, answer: str) -> dict[str, None]:
    """The answer and all that it lies within, nearest first; a circle is followed once."""
    found: dict[str, None] = {}
    while answer and answer not in found:
        found[answer] = None
        known = matter.answers.get(answer)
        answer = known.within if known else ""
    return found


def _condition(matter: Matter, one: str, other: str) -> str | None:
    """The “if” under which two answers fit each other, empty where there is none to meet; None if they do not."""
    conditions = [
        condition
        for first, answer in matter.answers.items()
        for second, condition in answer.fits.items()
        if _covers(matter, first, second, one, other) or _covers(matter, second, first, one, other)
    ]
    return min(conditions, key=len) if conditions else None


def _covers(matter: Matter, first: str, second: str, one: str, other: str) -> bool:
    return one in broader(matter, first) and other in broader(matter, second)
