"""Two claims on one matter, and how they sit together."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal

from msgspec import Struct

from casefile.analysis.clashes.explain import explain_clash
from casefile.analysis.comparing import Compared, Comparer
from casefile.analysis.explaining import explain
from casefile.analysis.values.bearing import HangsOn
from casefile.analysis.verdicts import RANK, Verdict
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter

Lies = Literal["between accounts", "inside one account"]

MOST_CLAIMS = 100
"""On a matter with more claims than this one claim stands for all that answer the same, and past so many answers each
further one is held against the first alone. So the work on a matter grows no faster than its claims."""


class Pair(Struct, frozen=True):
    """Claims and their verdict: two of them, or as many as it takes where things cannot hold together."""

    claims: tuple[Claim, ...]
    verdict: Verdict
    reason: str
    """Why the values bear this verdict, in a few words."""
    lies: Lies
    hangs_on: tuple[HangsOn, ...]
    """What the verdict would fall with: an inferred value, a doubt, an “if”."""
    matter: Matter | None
    """None for things that cannot hold together."""
    case: Case
    apart: float = 0
    """How far its dates (in seconds) or numbers lie apart at least, where they conflict."""

    @property
    def why(self) -> str:
        """One sentence that explains the verdict, without a full stop."""
        if self.matter is None:
            return explain_clash(self.case, self.claims, self.reason)
        return explain(self.case, self.matter, self.claims, self.verdict, self.reason)


def find_pairs(comparer: Comparer, claims: Sequence[Claim]) -> tuple[Pair, ...]:
    """The pairs of claims on a matter, strongest first, then in the order of the claims.

    Of equally strong ones those between accounts come first, then those that hang on nothing. Two of our own plain
    statements are no pair: where they clash that is a problem of the files.
    """
    return strongest_first([_pair(comparer, *each) for each in _compared(comparer, claims)])


def find_strongest(comparer: Comparer, claims: Sequence[Claim]) -> tuple[Pair, ...]:
    """Those of `find_pairs` that bear the strongest verdict, in their order."""
    found: list[tuple[Claim, Claim, Compared]] = []
    best = len(RANK)
    for each in _compared(comparer, claims):
        rank = RANK[each[2].verdict]
        if rank < best:
            best, found = rank, []
        if rank == best:
            found.append(each)
    return strongest_first([_pair(comparer, *each) for each in found])


def _compared(comparer: Comparer, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Compared]]:
    for one, other in _couples(comparer, claims):
        if one.passage or other.passage:
            yield one, other, comparer.compare(one, other)


def strongest_first(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """Pairs by their verdicts; of equally strong ones those between accounts, then those that hang on nothing."""
    return tuple(sorted(pairs, key=_strength)) if len(pairs) > 1 else tuple(pairs)


def nearest(pairs: Sequence[Pair]) -> Pair:
    """Of the strongest pairs the one whose values lie nearest to each other: what it says of them holds for all.

    `pairs` stand strongest first.
    """
    strength = _strength(pairs[0])
    return min((pair for pair in pairs if _strength(pair) == strength), key=lambda pair: pair.apart)


def _strength(pair: Pair) -> tuple[int, bool, bool]:
    return (RANK[pair.verdict], pair.lies == "inside one account", bool(pair.hangs_on))


def lies_of(claims: Iterable[Claim]) -> Lies:
    """Whether claims stand in one account or in several."""
    return "between accounts" if len({claim.source for claim in claims}) > 1 else "inside one account"


def _pair(comparer: Comparer, one: Claim, other: Claim, compared: Compared) -> Pair:
    lies: Lies = "inside one account" if compared.is_inside else "between accounts"
    case, matter = comparer.index.case, comparer.matter
    return Pair((one, other), compared.verdict, compared.why, lies, compared.hangs_on, matter, case, compared.apart)


def _couples(comparer: Comparer, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    if len(claims) <= MOST_CLAIMS:
        yield from combinations(claims, 2)
        return
    answers: defaultdict[Hashable, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        answers[comparer.key(claim)].setdefault(claim.stance, claim)
    for stances in answers.values():
        yield from combinations(stances.values(), 2)
    firsts = [next(iter(stances.values())) for stances in answers.values()]
    yield from combinations(firsts[:MOST_CLAIMS], 2)
    yield from ((firsts[0], claim) for claim in firsts[MOST_CLAIMS:])
