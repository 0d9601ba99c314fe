"""Two claims on one matter: their values, their stances, their times, and whose word they are.

What both say bears a verdict by its values. A denial conflicts with whoever says the same or a narrower answer, a doubt
contests it; neither touches any other answer. A rival that comes of judging differently, of one voice told in two
sources, or of a copy that changed its original is called so, and is no conflict (case-format.md, The verdicts).
"""

from collections.abc import Hashable
from dataclasses import replace
from typing import NamedTuple

from casefile.analysis.departures import is_departure
from casefile.analysis.index import Index
from casefile.analysis.values.answer import value_key
from casefile.analysis.values.bear import bear
from casefile.analysis.values.bearing import Bearing, HangsOn, turned
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import is_one_voice
from casefile.dates.date import Date
from casefile.dates.relate import Relation, relate
from casefile.model.claims import Claim
from casefile.model.matters import Matter

_APART_IN_TIME = Bearing(Verdict.COMPATIBLE, "they are claimed for different times")
_UNTOUCHED = Bearing(Verdict.COMPATIBLE, "the one does not touch the other")


class Compared(NamedTuple):
    """The verdict on two claims."""

    verdict: Verdict
    why: str
    hangs_on: tuple[HangsOn, ...]


class Comparer:
    """Compares the claims of one matter; two values are compared once, however many claims hold them."""

    def __init__(self, index: Index, matter: Matter) -> None:
        self.index = index
        self.matter = matter
        self._known: dict[tuple[Hashable, Hashable], Bearing] = {}

    def compare(self, one: Claim, other: Claim) -> Compared:
        """The verdict on two claims; it is the same for the two the other way round."""
        values = self.values(one, other)
        found = values if self.meet(one, other) else _APART_IN_TIME
        found = _by_stance(one, other, found)
        verdict, why = self._explained(one, other, found)
        return Compared(verdict, why, _hangs_on(one, other, found))

    def values(self, one: Claim, other: Claim) -> Bearing:
        """How two values sit together as if both were said at one time."""
        left, right = self.key(one), self.key(other)
        found = self._known.get((left, right))
        if found is None and (right, left) in self._known:
            found = turned(self._known[right, left])
        if found is None:
            found = self._known[left, right] = bear(self.index, self.matter, one, other)
        return found

    def key(self, claim: Claim) -> Hashable:
        """What two claims share that give the same value; a relative date is its account's own."""
        if isinstance(claim.meaning, Date):
            return claim.value if claim.meaning.kind != "relative" else (claim.value, claim.source)
        return value_key(self.matter, claim)

    def meet(self, one: Claim, other: Claim) -> bool:
        """Whether the times for which two claims are made may meet."""
        if one.when is None or other.when is None:
            return True
        return relate(one.when, other.when, self.index.case.reach) is not Relation.DISJOINT

    def _explained(self, one: Claim, other: Claim, found: Bearing) -> tuple[Verdict, str]:
        """The verdict once it is known where a rival comes from."""
        if found.verdict is Verdict.CONFLICT and self.matter.turns_on == "judgement":
            return Verdict.READINGS_DIFFER, "a matter of judgement"
        if found.verdict is Verdict.CONFLICT and self._is_one_voice(one, other):
            return Verdict.TOLD_DIFFERENTLY, "one voice, told in two ways"
        if found.verdict is Verdict.AGREE and one.firm != other.firm and self._is_one_voice(one, other):
            return Verdict.TOLD_DIFFERENTLY, "one voice, and not as firm in both"
        if found.verdict is not Verdict.AGREE and is_departure(self.index, one, other):
            return Verdict.DEPARTS, "a copy that departs from its original"
        return found.verdict, found.why

    def _is_one_voice(self, one: Claim, other: Claim) -> bool:
        """Whether two sources give the word of one person or source."""
        return one.source != other.source and is_one_voice(self.index.case, one, other)


def _by_stance(one: Claim, other: Claim, values: Bearing) -> Bearing:
    """The verdict on two values with the stances that are taken to them."""
    if values is _APART_IN_TIME or one.stance == other.stance == "says":
        return values
    if one.stance == other.stance:
        return values if values.verdict is Verdict.AGREE else _UNTOUCHED
    if one.stance == "says":
        return _by_stance(other, one, turned(values))
    if other.stance != "says" or values.narrower not in ("second", "both"):
        return values if values.verdict is Verdict.CANNOT_TELL else _UNTOUCHED
    verdict = Verdict.CONFLICT if one.stance == "denies" else Verdict.CONTESTED
    return replace(values, verdict=verdict, why=f"the one {one.stance} what the other says")


def _hangs_on(one: Claim, other: Claim, found: Bearing) -> tuple[HangsOn, ...]:
    is_stated = one.reading == other.reading == "stated"
    return found.hangs_on if is_stated else ("inferred", *found.hangs_on)
