"""Conflicts: where the accounts cannot all be right, computed from claims and never stored.

A matter bears the strongest verdict of its pairs of claims. It hangs on a doubt, an inferred value or an “if” only
where every one of its strongest pairs does.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from casefile.analysis.claims import claims_on
from casefile.analysis.clashes.clash import Clash
from casefile.analysis.clashes.find import find_clashes
from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.pairs import Lies, Pair, find_pairs, find_strongest, lies_of, nearest, strongest_first
from casefile.analysis.positions import Position, Side, find_sides, positions_of
from casefile.analysis.sharpness import sharpness, sharpness_of_clash
from casefile.analysis.steps import steps_from_heart
from casefile.analysis.values.bearing import HANGS_ON, HangsOn
from casefile.analysis.verdicts import HARD, Verdict, is_clash
from casefile.model.case import Case
from casefile.model.matters import Matter
from casefile.model.uncollected import uncollected
from casefile.model.words import TurnsOn

MOST_SETS = 20
"""So many smallest sets of claims on the same matters are told."""

_CLASH = "clash-"


class Conflict(Struct, frozen=True, kw_only=True, dict=True):
    """A matter with claims that can be compared, whatever the verdict; its positions are made when asked for."""

    id: str
    """The matter's id; `clash-` and sorted ids joined by `+` for things that cannot hold together."""
    about: str | None
    field: str | None
    asks: str
    """The question in words; may be empty for a fact."""
    turns_on: TurnsOn
    verdict: Verdict
    """The strongest of its pairs."""
    lies: Lies
    """“inside one account” where every one of the strongest pairs lies there."""
    hangs_on: tuple[HangsOn, ...]
    """Empty where one of the strongest pairs hangs on nothing."""
    strongest: tuple[Pair, ...]
    """The pairs that bear the verdict: those between accounts first, then those that hang on nothing."""
    weaker: tuple[Pair, ...] = ()
    """Of things that cannot hold together the other pairs."""
    matter: Matter | None
    """None for things that cannot hold together."""
    sides: tuple[Side, ...] = ()
    comparer: Comparer | None = None

    @cached_property
    def positions(self) -> tuple[Position, ...]:
        """The sides with letters and witnesses; none where things cannot hold together."""
        if self.comparer is None:
            return ()
        return positions_of(self.comparer, self.sides, are_lettered=is_clash(self.verdict))

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Every pair, strongest first; those that do not bear the verdict are made when asked for."""
        if self.comparer is None:
            return (*self.strongest, *self.weaker)
        return find_pairs(self.comparer, claims_on(self.comparer.index, self.comparer.matter))

    @property
    def why(self) -> str:
        """One sentence without a full stop: that of the pair that tells it."""
        return self.telling.why

    @cached_property
    def telling(self) -> Pair:
        """Of the strongest pairs the one whose values lie nearest to each other, so that its reason holds for all."""
        return nearest(self.strongest)


def find_conflicts(case: Case) -> tuple[Conflict, ...]:
    """Every matter with two claims to compare, whatever the verdict, the sharpest first."""
    with uncollected():
        return _found(Index(case))


def _found(index: Index) -> tuple[Conflict, ...]:
    steps = steps_from_heart(index.case)
    found = [(matter, conflict_on(index, matter)) for matter in index.matters.values()]
    ranked = [
        (sharpness(index, matter, conflict.verdict, conflict.sides, steps), conflict)
        for matter, conflict in found
        if conflict
    ]
    ranked += [
        (sharpness_of_clash(index, conflict.strongest[0].claims, conflict.verdict, steps), conflict)
        for conflict in clashing(index)
    ]
    return tuple(conflict for _, conflict in sorted(ranked, key=lambda pair: pair[0]))


def conflict_on(index: Index, matter: Matter) -> Conflict | None:
    """How the claims on one matter sit together; None where there are no two to compare."""
    claims = claims_on(index, matter)
    comparer = Comparer(index, matter)
    strongest = find_strongest(comparer, claims) if len(claims) > 1 else ()
    if not strongest:
        return None
    return Conflict(
        id=matter.id,
        about=matter.about,
        field=matter.field,
        asks=matter.asks,
        turns_on=matter.turns_on,
        verdict=strongest[0].verdict,
        lies=_lies(strongest),
        hangs_on=_hangs_on(strongest),
        strongest=strongest,
        matter=matter,
        sides=find_sides(comparer, claims, are_rivals=is_clash(strongest[0].verdict)),
        comparer=comparer,
    )


def is_clash_id(id_: str) -> bool:
    """Whether an id is one of things that cannot hold together: `clash-` and the ids of their matters."""
    return id_.startswith(_CLASH) and "." in id_


def find_clashing(index: Index, id_: str) -> Conflict | None:
    """The things that cannot hold together with that id; None where there are none."""
    return next((conflict for conflict in clashing(index) if conflict.id == id_), None)


def clashing(index: Index) -> tuple[Conflict, ...]:
    """Things that cannot hold together: one for each set of matters, with a “pair” for each smallest set of claims."""
    found: defaultdict[str, list[Pair]] = defaultdict(list)
    for clash in find_clashes(index):
        matters = sorted({claim.matter for claim in clash.claims})
        found[_CLASH + "+".join(matters)].append(_clashing_pair(index, clash))
    return tuple(_clashing(index, id_, strongest_first(pairs)[:MOST_SETS]) for id_, pairs in found.items())


def _clashing_pair(index: Index, clash: Clash) -> Pair:
    words = set(clash.hangs_on)
    words |= {"inferred" for claim in clash.claims if claim.reading != "stated"}
    words |= {"doubt" for claim in clash.claims if claim.firm == "possible"}
    hangs_on = tuple(word for word in HANGS_ON if word in words)
    is_judged = any(index.matters[claim.matter].turns_on == "judgement" for claim in clash.claims)
    verdict = Verdict.READINGS_DIFFER if is_judged and clash.verdict is HARD else clash.verdict
    return Pair(clash.claims, verdict, clash.reason, lies_of(clash.claims), hangs_on, None, index.case)


def _clashing(index: Index, id_: str, pairs: tuple[Pair, ...]) -> Conflict:
    strongest = tuple(pair for pair in pairs if pair.verdict is pairs[0].verdict)
    turns_on = (index.matters[claim.matter].turns_on for claim in pairs[0].claims)
    return Conflict(
        id=id_,
        about=None,
        field=None,
        asks="",
        turns_on=next((each for each in turns_on if each != "fact"), "fact"),
        verdict=pairs[0].verdict,
        lies=_lies(strongest),
        hangs_on=_hangs_on(strongest),
        strongest=strongest,
        weaker=pairs[len(strongest) :],
        matter=None,
    )


def _lies(pairs: Sequence[Pair]) -> Lies:
    return "inside one account" if all(pair.lies == "inside one account" for pair in pairs) else "between accounts"


def _hangs_on(pairs: Sequence[Pair]) -> tuple[HangsOn, ...]:
    if not all(pair.hangs_on for pair in pairs):
        return ()
    return tuple(word for word in HANGS_ON if any(word in pair.hangs_on for pair in pairs))
