"""Two claims on one matter: their values, their stances, their times, and whose word they are.

What both say bears a verdict by its values. A denial conflicts with whoever says the same or a narrower answer, a doubt
contests it; neither touches any other answer. A rival that comes of judging differently, of one voice told in two
sources, or of a copy that changed its original is called so, and is no conflict (case-format.md, The verdicts).
"""

from collections.abc import Hashable
from typing import NamedTuple

from msgspec.structs import replace

from casefile.analysis.departures import is_departure
from casefile.analysis.index import Index
from casefile.analysis.values.answer import value_key
from casefile.analysis.values.bear import bear
from casefile.analysis.values.bearing import HANGS_ON, Bearing, HangsOn, turned
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import one_word, told_in
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
    is_inside: bool
    """Whether both stand in one account."""
    apart: float
    """How far the values lie apart at least, where they are dates or numbers that conflict."""


class Seen(NamedTuple):
    """A claim with what is asked of it again for every other that it is compared with."""

    claim: Claim
    key: Hashable
    """What two claims share that give the same value."""
    source: str | None
    word: str
    """Whose word it is; empty where that is nobody known."""
    told_in: str | None
    """The source that has the word first: of a carried claim that of its original."""
    is_copied: bool
    """Whether it stands in a passage that copies another, or comes from such a one."""


class Comparer:
    """Compares the claims of one matter; two values are compared once, however many claims hold them."""

    def __init__(self, index: Index, matter: Matter) -> None:
        self.index = index
        self.matter = matter
        self._known: dict[tuple[Hashable, Hashable], Bearing] = {}
        self._seen: dict[int, Seen] = {}

    def compare(self, one: Claim, other: Claim) -> Compared:
        """The verdict on two claims; it is the same for the two the other way round."""
        return self.compare_seen(self.see(one), self.see(other))

    def compare_seen(self, left: Seen, right: Seen) -> Compared:
        """The verdict on two claims that were seen."""
        one, other = left.claim, right.claim
        found = self._known.get((left.key, right.key)) or self._values(left, right)
        is_inside = left.source == right.source
        if one.when and not self.meet(one, other):
            found = _APART_IN_TIME
        elif not one.stance == other.stance == "says":
            found = _by_stance(one, other, found)
        verdict, why = self._explained(left, right, found)
        return Compared(verdict, why, _hangs_on(one, other, found), is_inside, found.apart)

    def values(self, one: Claim, other: Claim) -> Bearing:
        """How two values sit together as if both were said at one time."""
        return self._values(self.see(one), self.see(other))

    def key(self, claim: Claim) -> Hashable:
        """What two claims share that give the same value; a relative date is its account's own."""
        return self.see(claim).key

    def see(self, claim: Claim) -> Seen:
        """A claim with what is asked of it again and again."""
        found = self._seen.get(id(claim))  # which holds the claim, so that no other takes its place in memory
        if found is None:
            key, word, source = _key(self.matter, claim), one_word(self.index.case, claim), claim.source
            is_copied = (claim.carried_from or claim.passage) in self.index.originals
            found = self._seen[id(claim)] = Seen(claim, key, source, word, told_in(claim), is_copied)
        return found

    def _values(self, one: Seen, other: Seen) -> Bearing:
        found = self._known.get((one.key, other.key))
        if found is None:
            found = bear(self.index, self.matter, one.claim, other.claim)
            self._known[other.key, one.key] = turned(found)
            self._known[one.key, other.key] = found
        return found

    def meet(self, one: Claim, other: Claim) -> bool:
        """Whether the times for which two claims are made may meet."""
        if one.when is None or other.when is None:
            return True
        return relate(one.when, other.when, self.index.case.reach) is not Relation.DISJOINT

    def _explained(self, one: Seen, other: Seen, found: Bearing) -> tuple[Verdict, str]:
        """The verdict once it is known where a rival comes from."""
        verdict = found.verdict
        if verdict is Verdict.AGREE:
            if one.claim.firm != other.claim.firm and _is_one_voice(one, other):
                return Verdict.TOLD_DIFFERENTLY, "one voice, and not as firm in both"
            return verdict, found.why
        if verdict is Verdict.CONFLICT and self.matter.turns_on == "judgement":
            return Verdict.READINGS_DIFFER, "a matter of judgement"
        if verdict is Verdict.CONFLICT and _is_one_voice(one, other):
            return Verdict.TOLD_DIFFERENTLY, "one voice, told in two ways"
        if (one.is_copied or other.is_copied) and is_departure(self.index, one.claim, other.claim):
            return Verdict.DEPARTS, "a copy that departs from its original"
        return verdict, found.why


def _key(matter: Matter, claim: Claim) -> Hashable:
    if isinstance(claim.meaning, Date):
        return claim.value if claim.meaning.kind != "relative" else (claim.value, told_in(claim))
    return value_key(matter, claim)


def _is_one_voice(one: Seen, other: Seen) -> bool:
    """Whether two sources give the word of one person or source; a copy only repeats how its original gives it."""
    return bool(one.word) and one.word == other.word and one.told_in != other.told_in


def _by_stance(one: Claim, other: Claim, values: Bearing) -> Bearing:
    """The verdict on two values with the stances that are taken to them."""
    if one.stance == other.stance == "says":
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
    """What the verdict would fall with; a claim that its own teller holds no more than possible is a doubt."""
    is_stated, is_possible = one.reading == other.reading == "stated", "possible" in (one.firm, other.firm)
    if is_stated and not is_possible:
        return found.hangs_on
    words = {*found.hangs_on, *(() if is_stated else ("inferred",)), *(("doubt",) if is_possible else ())}
    return tuple(word for word in HANGS_ON if word in words)
