"""Conflicts: where the accounts cannot all be right, computed from claims and never stored.

A matter bears the strongest verdict of its pairs of claims. It hangs on a doubt, an inferred value or an “if” only
where every one of its strongest pairs does.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.analysis.claims import claims_on
from casefile.analysis.comparing import Comparer
from casefile.analysis.index import Index
from casefile.analysis.pairs import Lies, Pair, find_pairs
from casefile.analysis.positions import Position, find_positions
from casefile.analysis.sharpness import sharpness
from casefile.analysis.steps import steps_from_heart
from casefile.analysis.values.bearing import HangsOn
from casefile.analysis.verdicts import Verdict, is_clash
from casefile.model.case import Case
from casefile.model.matters import Matter
from casefile.model.words import TurnsOn

_HANGS_ON: tuple[HangsOn, ...] = ("inferred", "doubt", "if")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A matter with claims that can be compared, whatever the verdict."""

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
    positions: tuple[Position, ...]
    pairs: tuple[Pair, ...]
    """Strongest first."""
    matter: Matter | None
    """None for things that cannot hold together."""

    @property
    def why(self) -> str:
        """One sentence without a full stop: that of the first of the strongest pairs."""
        return self.pairs[0].why


def find_conflicts(case: Case) -> tuple[Conflict, ...]:
    """Every matter with two claims to compare, whatever the verdict, the sharpest first."""
    index = Index(case)
    steps = steps_from_heart(case)
    found = [(matter, conflict_on(index, matter)) for matter in index.matters.values()]
    ranked = [
        (sharpness(index, matter, conflict.verdict, conflict.positions, steps), conflict)
        for matter, conflict in found
        if conflict
    ]
    return tuple(conflict for _, conflict in sorted(ranked, key=lambda pair: pair[0]))


def find_conflict(case: Case, matter: Matter) -> Conflict | None:
    """How the claims on one matter sit together; None where there are no two to compare."""
    return conflict_on(Index(case), matter)


def conflict_on(index: Index, matter: Matter) -> Conflict | None:
    """`find_conflict` for one who asks about several matters of the case."""
    claims = claims_on(index, matter)
    comparer = Comparer(index, matter)
    pairs = find_pairs(comparer, claims) if len(claims) > 1 else ()
    if not pairs:
        return None
    strongest = [pair for pair in pairs if pair.verdict is pairs[0].verdict]
    return Conflict(
        id=matter.id,
        about=matter.about,
        field=matter.field,
        asks=matter.asks,
        turns_on=matter.turns_on,
        verdict=pairs[0].verdict,
        lies=_lies(strongest),
        hangs_on=_hangs_on(strongest),
        positions=find_positions(comparer, claims, are_lettered=is_clash(pairs[0].verdict)),
        pairs=pairs,
        matter=matter,
    )


def _lies(pairs: Sequence[Pair]) -> Lies:
    return "inside one account" if all(pair.lies == "inside one account" for pair in pairs) else "between accounts"


def _hangs_on(pairs: Sequence[Pair]) -> tuple[HangsOn, ...]:
    if not all(pair.hangs_on for pair in pairs):
        return ()
    return tuple(word for word in _HANGS_ON if any(word in pair.hangs_on for pair in pairs))
